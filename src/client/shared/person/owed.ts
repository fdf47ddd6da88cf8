import type { Owed } from '../api/contract.js';
import { el } from '../dom.js';
import { linkOut } from '../links.js';
import type { Owner } from '../owner.js';
import { button } from '../press.js';
import { say } from '../strings/strings.js';

/** What one side owes the other, each to be settled and taken back. Null where nothing is owed. */
export function owedSection(owner: Owner, title: string, owed: readonly Owed[], level: 'h2' | 'h3' = 'h2'): HTMLElement | null {
  if (owed.length === 0) return null;
  return el('section', { class: 'card' }, el(level, { dir: 'auto' }, title), owedList(owner, owed));
}

export const owedList = (owner: Owner, owed: readonly Owed[], withName = false): HTMLElement =>
  el('ul', { class: 'rows' }, ...owed.map((one) => row(owner, one, withName)));

function row(owner: Owner, owed: Owed, withName: boolean): HTMLElement {
  const item = el('li', { class: 'row owed' });
  const open = () => { item.replaceChildren(words(owed, withName), answers(owner, owed, settled)); };
  const settled = () => { item.replaceChildren(...closed(owner, owed, open)); item.querySelector<HTMLElement>('button')?.focus(); };
  open();
  return item;
}

function words(owed: Owed, withName: boolean): HTMLElement {
  return el(
    'div',
    { class: 'row-words' },
    el('p', {}, linkOut(owed.what, owed.href)),
    el('p', { class: 'quiet' },
      withName ? el('span', { dir: 'auto' }, owed.person.name) : null,
      withName && owed.dueText ? ' · ' : null,
      owed.dueText ? el('span', { dir: 'auto' }, owed.dueText) : null,
      owed.late ? el('span', { class: 'badge late' }, say('late')) : null,
    ),
  );
}

function answers(owner: Owner, owed: Owed, settled: () => void): HTMLElement {
  const answer = (label: string, choice: 'done' | 'letGo') =>
    button(label, async () => { await owner.api.settle(owed.id, choice); settled(); }, 'quiet', say('about', { action: label, what: owed.what }));
  return el('div', { class: 'buttons' }, answer(say('promiseDone'), 'done'), answer(say('promiseLetGo'), 'letGo'));
}

function closed(owner: Owner, owed: Owed, reopened: () => void): HTMLElement[] {
  const undo = button(say('undo'), async () => { await owner.api.settle(owed.id, 'undo'); reopened(); }, 'quiet', say('about', { action: say('undo'), what: owed.what }));
  return [el('p', { class: 'row-words quiet', role: 'status', dir: 'auto' }, say('promiseSettled', { what: owed.what })), undo];
}
