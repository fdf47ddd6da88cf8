import { announce } from '../../shared/announce.js';
import { figureNames, type Figures, type Hold, type HoldKind } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { button } from '../../shared/press.js';
import { say } from '../../shared/strings/strings.js';
import { tell, type TabKey } from '../strings/strings.js';
import { field, form } from './settings.js';

const labels: Readonly<Record<(typeof figureNames)[number], TabKey>> = {
  people: 'figurePeople', consented: 'figureConsented', reached: 'figureReached', paused: 'figurePaused', off: 'figureOff', failed: 'figureFailed', nudgesThisWeek: 'figureNudges',
};

const states: Readonly<Record<string, TabKey>> = {
  notInstalled: 'reachNotInstalled', installed: 'reachInstalled', consented: 'reachConsented', reached: 'reachReached', paused: 'figurePaused', off: 'figureOff',
  held: 'reachHeld', blocked: 'reachBlocked', failed: 'figureFailed', disabled: 'reachDisabled', left: 'reachLeft',
};

const reasons: Readonly<Record<string, TabKey>> = {
  blocked: 'reachBlocked', chatRefused: 'reasonChatRefused', installRefused: 'reasonInstallRefused', notInCatalog: 'reasonNotInCatalog', noAccess: 'reasonNoAccess', noMailbox: 'reasonNoMailbox', notRead: 'reasonNotRead',
};

const heldWhom: Readonly<Record<HoldKind, TabKey>> = { person: 'heldPerson', group: 'heldGroup', organisation: 'heldEverybody' };

/** The administrator's page: figures over groups, how delivery goes, and what is turned off for whom; never a nudge or a tie. */
export async function organisationPage(owner: Owner, anew: () => void): Promise<HTMLElement[]> {
  const [figures, { holds }] = await Promise.all([owner.api.figures(), owner.api.holds()]);
  const rows = figureNames.map((name) => el('div', { class: 'figure' }, el('dt', {}, tell(labels[name])), el('dd', { class: figures[name].value === null ? 'withheld' : null }, counted(figures[name].value))));
  return [
    el('dl', { class: 'figures' }, ...rows),
    el('p', { class: 'quiet' }, tell('figuresNote', { date: owner.times.date(figures.publishedOn) })),
    delivery(figures),
    held(owner, holds, anew),
    hold(owner, anew),
  ];
}

const counted = (value: number | null): string => value === null ? tell('figureWithheld') : tell('figureAbout', { count: value });

/** Groups that are too small to be shown are left out: of nobody and of a few the page says the same. */
function delivery({ delivery: reached, reasons: troubles }: Figures): HTMLElement {
  const lines = [
    ...reached.flatMap(({ state, people }) => line(states[state], people.value)),
    ...troubles.flatMap(({ reason, people }) => line(reasons[reason], people.value)),
  ];
  return el('section', { class: 'card' }, el('h2', {}, tell('deliveryTitle')), lines.length > 0 ? el('ul', { class: 'rows' }, ...lines) : el('p', { class: 'none' }, tell('deliveryNone')));
}

const line = (label: TabKey | undefined, count: number | null): HTMLElement[] =>
  label === undefined || count === null ? [] : [el('li', { class: 'row' }, el('span', { class: 'row-words' }, tell(label)), el('span', {}, counted(count)))];

function held(owner: Owner, holds: readonly Hold[], anew: () => void): HTMLElement {
  const rows = holds.map((one) => {
    const whom = tell(heldWhom[one.kind], { id: one.subject });
    return el('li', { class: 'row' },
      el('span', { class: 'row-words', dir: 'auto' }, tell('heldBy', { whom, name: one.by, date: owner.times.date(owner.times.dayOf(new Date(one.setAt))) })),
      button(tell('release'), async () => {
        await owner.api.release(one.kind, one.subject);
        announce(tell('saved'));
        anew();
      }, 'quiet', say('about', { action: tell('release'), what: whom })));
  });
  return el('section', { class: 'card' }, el('h2', {}, tell('heldTitle')), rows.length > 0 ? el('ul', { class: 'rows' }, ...rows) : el('p', { class: 'none' }, tell('heldNone')));
}

function hold(owner: Owner, anew: () => void): HTMLElement {
  const kind = el('select', { id: 'hold-kind' }, ...(['person', 'group', 'organisation'] as const).map((value) => el('option', { value }, tell(value === 'person' ? 'holdPerson' : value === 'group' ? 'holdGroup' : 'heldEverybody'))));
  const subject = el('input', { type: 'text', id: 'hold-subject', autocomplete: 'off', spellcheck: 'false', maxlength: '64', required: true });
  kind.addEventListener('change', () => { subject.required = kind.value !== 'organisation'; });
  return form(tell('holdTitle'), tell('hold'), [field(kind, tell('holdWhom')), field(subject, tell('holdId')), el('p', { class: 'quiet' }, tell('holdHint'))], async () => {
    await owner.api.hold(kind.value as HoldKind, subject.value.trim());
    announce(tell('saved'));
    anew();
  });
}
