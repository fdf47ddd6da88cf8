import type { Draft, Person, PersonPage } from '../../shared/api/contract.js';
import { Failure } from '../../shared/api/failure.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { groundSection } from '../../shared/person/ground.js';
import { firstNameOf, nameOf, personHead } from '../../shared/person/head.js';
import { notesSection } from '../../shared/person/notes.js';
import { NudgeCard } from '../../shared/person/nudgeCard.js';
import { owedSection } from '../../shared/person/owed.js';
import { say } from '../../shared/strings/strings.js';
import { draftBox } from './draft.js';

/** What the pane can do with the suggested words. */
export type Insert = (text: string) => Promise<void> | void;

/** Everything about one person, beside their mail. One of whom nothing is known has a sentence of their own. */
export async function personParts(owner: Owner, person: Person, insert: Insert, stale: () => void): Promise<HTMLElement[]> {
  try {
    return parts(owner, await owner.api.person(person.address), insert, stale);
  } catch (failure) {
    if (!(failure instanceof Failure) || failure.kind !== 'unknownPerson') throw failure;
    return [personHead(person, null), el('p', { role: 'status' }, say('unknownPerson', { name: nameOf(person) }))];
  }
}

function parts(owner: Owner, page: PersonPage, insert: Insert, stale: () => void): HTMLElement[] {
  const name = firstNameOf(page.person);
  const nothing = page.nudge === null && page.youOwe.length + page.theyOwe.length === 0;
  return [
    personHead(page.person, page.stage),
    el('div', { class: 'lately' }, el('p', { dir: 'auto' }, page.lastText), el('p', { class: 'quiet', dir: 'auto' }, page.stageText)),
    suggestion(owner, page, insert, stale),
    owedSection(owner, say('youOwe', { name }), page.youOwe),
    owedSection(owner, say('theyOwe', { name }), page.theyOwe),
    nothing ? el('p', {}, say('nothingOwed')) : null,
    groundSection(page),
    notesSection(owner, page),
    el('p', { class: 'quiet', dir: 'auto' }, page.cannotSee),
  ].filter((part) => part !== null);
}

function suggestion(owner: Owner, { nudge, draft }: PersonPage, insert: Insert, stale: () => void): HTMLElement | null {
  const label = say('insertReply');
  const box = (words: Draft) => (words.text === '' ? null : draftBox(words, label, insert));
  if (!nudge) return draft?.text ? el('section', { class: 'card' }, el('h2', {}, say('draftTitle')), box(draft)) : null;
  return new NudgeCard(owner, nudge, { heading: () => el('h2', {}, say('whyNow')), draft: box, stale }).element;
}
