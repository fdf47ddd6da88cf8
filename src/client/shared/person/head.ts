import type { Person, Stage } from '../api/contract.js';
import { el } from '../dom.js';
import { initialsOf, shadeOf } from '../initials.js';
import { say, type Key } from '../strings/strings.js';

export const avatar = ({ name, address }: Person): HTMLElement =>
  el('span', { class: `avatar shade-${shadeOf(address)}`, 'aria-hidden': 'true' }, initialsOf(name));

const stageKeys: Readonly<Record<Stage, Key>> = { connected: 'stageConnected', conversing: 'stageConversing', converted: 'stageConverted' };

export const stageName = (stage: Stage): string => say(stageKeys[stage]);

export const stageBadge = (stage: Stage): HTMLElement => el('span', { class: `badge stage ${stage}` }, stageName(stage));

/** Who it is: the one heading of a person's page or pane. */
export function personHead(person: Person, stage: Stage | null, heading: 'h1' | 'h2' = 'h1'): HTMLElement {
  return el(
    'header',
    { class: 'person-head' },
    avatar(person),
    el('div', { class: 'person-name' },
      el(heading, { dir: 'auto', tabindex: heading === 'h1' ? '-1' : null }, nameOf(person)),
      el('p', { class: 'quiet', dir: 'ltr' }, person.address),
    ),
    stage ? stageBadge(stage) : null,
  );
}

export const nameOf = ({ name, address }: Person): string => (name.trim() === '' ? address : name);

/** “Ana Rossi” → “Ana”, for sentences that speak of someone by name. */
export const firstNameOf = (person: Person): string => {
  const name = nameOf(person);
  return name.includes('@') || name.includes(',') ? name : name.split(/\s+/)[0] ?? name;
};
