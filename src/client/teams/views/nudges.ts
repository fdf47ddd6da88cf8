import type { Nudge, WaitingNudge } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { avatar, nameOf } from '../../shared/person/head.js';
import { NudgeCard } from '../../shared/person/nudgeCard.js';
import { hashOf } from '../routes.js';
import { tell } from '../strings/strings.js';
import { draftEditor } from './draftEditor.js';

/** What is open now, best first, and what waits for its day. */
export async function nudgesPage(owner: Owner, stale: () => void): Promise<HTMLElement[]> {
  const { open, waiting } = await owner.api.nudges();
  const cards = open.map((nudge) => new NudgeCard(owner, nudge, { heading, draft: draftEditor, stale }).element);
  return [...(cards.length > 0 ? cards : [calm()]), ...(waiting.length > 0 ? [later(owner, waiting)] : [])];
}

const calm = (): HTMLElement => el('section', { class: 'card calm' }, el('p', {}, tell('noNudges')), el('p', { class: 'quiet' }, tell('noNudgesHint')));

const heading = ({ person, reasonText }: Nudge): HTMLElement =>
  el('header', { class: 'person-head' }, avatar(person),
    el('h2', { class: 'person-name', dir: 'auto' }, el('a', { href: hashOf({ page: 'people', person: person.address }) }, nameOf(person))),
    el('span', { class: 'badge', dir: 'auto' }, reasonText));

const later = (owner: Owner, waiting: readonly WaitingNudge[]): HTMLElement =>
  el('section', { class: 'card' }, el('h2', {}, tell('comingLater')), el('ul', { class: 'rows' }, ...waiting.map((one) => el('li', { class: 'row' },
    el('p', {}, el('bdi', {}, nameOf(one.person)), ' · ', el('bdi', {}, one.reasonText), one.heldUntil ? `, ${tell('from', { date: owner.times.date(one.heldUntil.slice(0, 10)) })}` : null),
    el('p', { class: 'quiet', dir: 'auto' }, one.ruleText)))));
