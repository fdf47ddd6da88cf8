// Three made-up owners, their mail and meetings, for the mock server. Nothing here is anybody's real mail.
export const owners = [
  { id: 'ada', displayName: 'Ada Berger', mail: 'ada@contoso.example', jobTitle: 'Account lead', story: 'She promised Ana a deck by Thursday, and Joe had coffee with her for the first time.' },
  { id: 'marc', displayName: 'Marc Olivier Laurent', mail: 'marc@contoso.example', jobTitle: 'Head of partnerships, Europe', story: 'Priya asked him two questions on Friday evening; the weekend does not count.' },
  { id: 'sofia', displayName: 'Sofía Núñez', mail: 'sofia@contoso.example', jobTitle: 'Engineer', story: '' },
];

const person = (name, address) => ({ name, address });
const ada = person('Ada Berger', 'ada@contoso.example');
const ana = person('Ana Petrova', 'ana@fabrikam.example');
const joe = person('Joe Marsh', 'joe@adatum.example');

export const mail = {
  ada: {
    inbox: [
      { id: 'AAMk=/1', subject: 'Re: Spring campaign', from: ana, to: [ada], at: '2026-03-03T15:20:00Z', threadId: 't1', text: 'Hi Ada,\n\nThank you for today. Could you send the deck before our board meets on Friday? Two questions as well: who owns the rollout on your side, and is the April date firm?\n\nBest,\nAna' },
      { id: 'AAMk2', subject: 'Lovely to meet you', from: joe, to: [ada], at: '2026-03-06T11:05:00Z', threadId: 't2', text: 'Ada, that was a good coffee. The bakery tip was worth the trip by itself.\n\nJoe' },
      { id: 'AAMk3', subject: '<script>alert(1)</script> & a subject that is far longer than the panel is wide, to see where it is cut', from: person(null, 'news@letters.example'), to: [ada], at: '2026-03-09T05:00:00Z', threadId: 't3', text: 'Ten things about lists.' },
    ],
    sentitems: [{ id: 'AAMk4', subject: 'Spring campaign', from: ada, to: [ana], cc: [joe], at: '2026-03-03T10:02:00Z', threadId: 't1', text: 'Hi Ana,\n\nI’ll send the deck by Thursday.\n\nAda' }],
    drafts: [],
  },
};

export const events = {
  ada: [{ id: 'AAEv1', subject: 'Spring campaign: next steps', start: '2026-03-03T09:00:00Z', end: '2026-03-03T09:45:00Z', location: 'Online', organizer: ada, attendees: [{ ...ana, response: 'accepted', type: 'required' }, { ...joe, response: 'none', type: 'optional' }] }],
};

const execute = (title, verb, extra = {}) => ({ type: 'Action.Execute', title, verb, data: { nudge: 'n1' }, ...extra });

export const nudgeCard = (origin) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Ana Petrova', size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' },
    { type: 'TextBlock', text: 'Fabrikam · you met on Tuesday 3 March', isSubtle: true, wrap: true, spacing: 'None' },
    { type: 'TextBlock', text: `You told Ana you would send the deck by Thursday. I see no sign it went. [Your mail of Tuesday](${origin}/#/ada/mail/AAMk4) · [the meeting](${origin}/#/ada/event/AAEv1)`, wrap: true },
    { type: 'Input.Text', id: 'text', label: 'A suggestion, yours to change', isMultiline: true, isRequired: true, errorMessage: 'Write a word or two first.', maxLength: 4000, value: 'Hi Ana,\n\nI promised you the deck by Thursday, and it is late. Here it is, with the April dates firmed up.\n\nIs there anything I can prepare before your board meets?\n\nAda' },
    { type: 'ActionSet', actions: [
      execute('Send', 'send', { style: 'positive' }),
      execute('Open in Outlook', 'draft', { associatedInputs: 'auto' }),
      { type: 'Action.ShowCard', title: 'Snooze', card: { type: 'AdaptiveCard', body: [
        { type: 'Input.ChoiceSet', id: 'until', label: 'Ask me again', style: 'expanded', value: 'tomorrow', choices: [{ title: 'Tomorrow', value: 'tomorrow' }, { title: 'Next week', value: 'nextWeek' }, { title: 'On a date', value: 'date' }] },
        { type: 'Input.Date', id: 'date', label: 'Date', min: '2026-03-10' },
      ], actions: [execute('Snooze', 'snooze')] } },
    ] },
    { type: 'ActionSet', spacing: 'Small', actions: [
      execute('Already did', 'done', { associatedInputs: 'none' }),
      execute('Not this', 'dismiss', { associatedInputs: 'none' }),
      execute('Never this person', 'mute', { associatedInputs: 'none' }),
    ] },
  ],
});

export const settledCard = (words) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Ana Petrova', weight: 'Bolder', wrap: true },
    { type: 'TextBlock', text: words, isSubtle: true, wrap: true, spacing: 'None' },
  ],
  actions: [execute('Undo', 'undo')],
});

export const welcome = '**Hello, I am NudgeBot.** I look for people you met and have not written back to. I never send anything without your click.\n\n- Type `help` to see what I understand\n- Type *pause* to stop me for a while';
