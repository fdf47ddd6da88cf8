// Invented people and what NudgeBot would know of them, for looking at the pages without the service.
export const today = '2026-03-09';
const mail = (id) => `https://outlook.office.com/mail/deeplink/read/${id}`;

const ana = { name: 'Ana Rossi', address: 'ana.rossi@harbour.example' };
const ben = { name: 'Ben Okoro', address: 'ben.okoro@harbour.example' };
const joe = { name: 'Joe Okafor', address: 'joe.okafor@crates.example' };
const yael = { name: 'יעל לוי', address: 'yael.levi@levi.example' };
const sam = { name: 'Sam Whitfield-Montgomery', address: 'sam.whitfield-montgomery@a-rather-long-domain.example' };

const draft = (text, reply = true) => ({ language: 'en', reply, threadId: reply ? 't1' : null, subject: null, text });

export const nudges = {
  n1: { id: 'n1', revision: 1, person: ana, reason: 'promise', reasonText: 'You promised', why: 'You told Ana you would send the deck by Thursday. I see no sign it went.', because: ['You wrote “I’ll send the deck by Thursday” on Tuesday 3 March.', 'No mail to Ana since then carries a deck.'], stage: 'conversing', evidence: [{ kind: 'message', label: 'Open the mail', href: mail('1') }, { kind: 'meeting', label: 'Open the meeting', href: mail('2') }], draft: draft('Hi Ana,\n\nHere is the deck from Tuesday. It is a day late, and I am sorry for that.\nIs there a part you would like me to go deeper on?\n\nAda'), shownAt: '2026-03-09T08:10:00Z' },
  n2: { id: 'n2', revision: 1, person: joe, reason: 'firstMeeting', reasonText: 'First meeting', why: 'You met Joe for the first time on Thursday and have not written since.', because: ['“Coffee: Joe and Ada”, 25 minutes, two people.'], stage: 'connected', evidence: [{ kind: 'meeting', label: 'Open the meeting', href: mail('3') }], draft: draft('Hi Joe,\n\nThank you for the coffee on Thursday. You said the new crates are hard to stack:\nwould it help if I put you in touch with our warehouse lead?\n\nAda', false), shownAt: '2026-03-09T08:10:00Z' },
  n3: { id: 'n3', revision: 4, person: yael, reason: 'waiting', reasonText: 'Waiting for you', why: 'Yael asked two questions on Friday.', because: [], stage: 'converted', evidence: [{ kind: 'message', label: 'Open the mail', href: mail('4') }], draft: draft('שלום יעל,\n\nתודה על ההודעה.'), shownAt: null },
};

const owed = (id, person, what, dueText, late = false, kind = 'promise') => ({ id, person, what, dueOn: null, dueText, late, href: mail(id), kind });

export const promises = {
  yours: [owed('p1', ana, 'Send the deck', 'Due Thursday 5 March', true), owed('p2', ana, 'Ask the harbour office about the crane', 'Due Friday 13 March', false, 'request'), owed('p3', sam, 'Introduce Sam to the people who run the Tuesday reading circle', null)],
  theirs: [owed('p4', ana, 'The signed quote', 'Said for 12 March'), owed('p5', ben, 'Names of the two carriers', null)],
};

const days = (...spans) => spans.map(([on, kinds]) => ({ on, sent: kinds.includes('s'), received: kinds.includes('r'), met: kinds.includes('m') }));

const page = (person, more) => ({
  person, stage: 'connected', stageText: 'You have met once.', circle: 'new', circleText: 'Someone new', circleIsYours: false, strength: 'new',
  strengthReasons: ['You have met once and not written yet.'], lastOn: '2026-03-05', lastText: 'You met on Thursday 5 March.', youOwe: [], theyOwe: [], notes: [], commonGround: [],
  timeline: { from: '2026-02-01', to: today, days: days(['2026-03-05', 'm']), text: 'You met once, on 5 March 2026.' },
  cadenceText: null, muted: false, nudge: null, draft: null, cannotSee: 'I can’t see calls or chats.', ...more,
});

export const pages = {
  [ana.address]: page(ana, {
    stage: 'conversing', stageText: 'You write to each other on several days.', circle: 'client', circleText: 'Client', strength: 'steady',
    strengthReasons: ['You write to each other about every nine days.', 'Both of you begin conversations.', 'Ana answers within a day.'],
    lastOn: '2026-03-03', lastText: 'You wrote on Tuesday 3 March; she has not written since.', youOwe: promises.yours.slice(0, 2), theyOwe: promises.theirs.slice(0, 1),
    notes: [{ id: 'o1', text: 'Moving to Lisbon in May; her brother runs the ferry.', at: '2026-02-12T09:00:00Z' }],
    commonGround: [{ text: 'You are both in “Harbour pilots, monthly”.', href: mail('5') }, { text: 'Ben Okoro wrote to you both in February.', href: null }],
    timeline: { from: '2025-09-01', to: today, days: days(['2025-09-12', 'm'], ['2025-09-15', 's'], ['2025-09-18', 'r'], ['2025-10-20', 'sr'], ['2025-11-04', 'm'], ['2025-12-01', 'r'], ['2025-12-02', 's'], ['2026-01-15', 'sr'], ['2026-02-10', 'r'], ['2026-02-11', 's'], ['2026-03-03', 'ms']), text: 'Since September 2025 you met three times, wrote on six days and heard from Ana on five. The longest quiet was six weeks, in winter.' },
    cadenceText: 'You usually write about every nine days.', nudge: nudges.n1, draft: nudges.n1.draft,
  }),
  [joe.address]: page(joe, { nudge: nudges.n2, draft: nudges.n2.draft }),
  [ben.address]: page(ben, { stage: 'conversing', stageText: 'You write to each other on several days.', circle: 'colleague', circleText: 'Colleague', strength: 'light', lastText: 'Ben wrote on Monday 2 March; you answered the same day.', theyOwe: promises.theirs.slice(1), draft: draft('Hi Ben,\n\nhow did the carriers decide?\n\nAda') }),
  [yael.address]: page(yael, { stage: 'converted', stageText: 'You have kept in touch for over a year.', circle: 'friend', circleText: 'Friend', circleIsYours: true, strength: 'close', lastText: 'Yael wrote on Friday 6 March.', nudge: nudges.n3, draft: nudges.n3.draft, notes: [{ id: 'o2', text: 'הילדים לומדים צ׳לו', at: '2026-01-02T09:00:00Z' }] }),
  [sam.address]: page(sam, { stage: 'converted', stageText: 'You have kept in touch for two years.', circle: 'friend', circleText: 'Friend', strength: 'close', lastText: 'Last was 4 September, about his move.', youOwe: promises.yours.slice(2), muted: true }),
};

const others = ['Amélie Fournier', 'Conor O’Brien', 'Grace Mbeki', 'Mehmet Yıldız', 'Sanne de Vries', 'Tobias Grünwald', 'Ingrid Sørensen', 'Piotr Zieliński', 'Wanjiru Kamau', 'Zainab Qureshi'];
const line = ({ person, stage, stageText, lastOn, lastText, circle, strength }) => ({ ...person, stage, stageText, lastOn, lastText, circle, strength });

export const people = [
  ...Object.values(pages).map(line),
  ...others.map((name, index) => ({ name, address: `person${index}@example.org`, stage: ['connected', 'conversing', 'converted'][index % 3], stageText: '', lastOn: `2026-02-${10 + index}`, lastText: `You wrote on ${10 + index} February.`, circle: 'colleague', strength: 'light' })),
];

export const waiting = [{ person: ben, reason: 'fading', reasonText: 'Fading', heldUntil: '2026-03-10', rule: 'cap', ruleText: 'Three nudges a day are enough; this one comes tomorrow.' }];

export const quiet = {
  total: 2,
  quiet: [
    { person: { name: 'Harbour Newsletter', address: 'news@harbour.example' }, reason: 'waiting', reasonText: 'Waiting for you', rule: 'newsletter', ruleText: 'It is a newsletter: nobody waits for an answer.', evidence: [{ kind: 'message', label: 'Open the mail', href: mail('6') }] },
    { person: sam, reason: 'fading', reasonText: 'Fading', rule: 'muted', ruleText: 'You asked never to be nudged about Sam.', evidence: [] },
  ],
};

export const me = { name: 'Ada Berger', address: 'ada@northwind.example', timeZone: 'Europe/Berlin', language: 'en', state: 'on', pausedUntil: null, readUntil: '2026-03-09T08:00:00Z', administrator: true, headersOnly: false, now: '2026-03-09T08:10:00Z' };

export const settings = { paused: false, pausedUntil: null, perDay: 3, perWeek: 8, mostPerDay: 3, mostPerWeek: 8, muted: [sam],
  learned: [{ id: '6f9619ff-8b86-d011-b42d-00c04fc964ff', sentence: 'In touch with Ana Petrova every two weeks.', at: '2026-03-08T10:00:00Z' }] };

export const privacy = {
  reads: ['The mail you send and receive: who, when, and the words.', 'Your calendar: who you met and when.', 'Your working hours and time zone.'],
  keeps: [{ what: 'With whom you wrote or met, and on which day', why: 'to know how long since', howLong: 'two years' }, { what: 'The few words of a promise', why: 'to remind you of it', howLong: 'until it is settled, at most 90 days' }, { what: 'Your own notes', why: 'you asked for them', howLong: 'until you delete them' }],
  never: ['Nothing is sent without your click.', 'Nobody else sees what NudgeBot tells you.', 'Private and confidential entries are not named.'],
  administratorSees: ['How many people use NudgeBot, in groups of nine and more.', 'Whether messages could be delivered.'],
  turnedOnBy: null, consentedAt: '2026-02-02T09:30:00Z',
};

const figure = (value, text = String(value)) => ({ value, text });
export const figures = { people: figure(240), consented: figure(181), reached: figure(176), paused: figure(null, 'fewer than nine'), off: figure(12), failed: figure(null, 'fewer than nine'), nudgesThisWeek: figure(400), publishedOn: '2026-03-09', delivery: [{ state: 'reached', people: figure(170) }, { state: 'off', people: figure(10) }], reasons: [], note: 'Groups of fewer than nine people are not shown. Nobody’s nudges, people or words are ever shown here.' };
export const holds = [{ kind: 'group', subject: '4f2c8a7e-1b3d-4c5e-9f60-7a8b9c0d1e2f', by: 'Megan Bowen', setAt: '2026-03-02T09:00:00Z' }];
