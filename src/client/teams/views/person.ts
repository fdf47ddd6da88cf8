import type { PersonPage } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { groundSection } from '../../shared/person/ground.js';
import { firstNameOf, personHead } from '../../shared/person/head.js';
import { notesSection } from '../../shared/person/notes.js';
import { NudgeCard } from '../../shared/person/nudgeCard.js';
import { owedSection } from '../../shared/person/owed.js';
import { timelineFigure } from '../../shared/person/timeline.js';
import { say } from '../../shared/strings/strings.js';
import { hashOf } from '../routes.js';
import { tell } from '../strings/strings.js';
import { draftEditor } from './draftEditor.js';
import { wishesSection } from './wishes.js';

/** All that lies between the owner and one person. */
export async function personPage(owner: Owner, address: string, again: () => void): Promise<HTMLElement[]> {
  const page = await owner.api.person(address);
  const name = firstNameOf(page.person);
  return [
    el('a', { class: 'back', href: hashOf({ page: 'people' }) }, tell('people')),
    personHead(page.person, page.stage),
    lately(page),
    page.nudge ? new NudgeCard(owner, page.nudge, { heading: () => el('h2', {}, say('whyNow')), draft: draftEditor, stale: again }).element : null,
    overTime(owner, page, name),
    owedSection(owner, say('youOwe', { name }), page.youOwe),
    owedSection(owner, say('theyOwe', { name }), page.theyOwe),
    groundSection(page),
    notesSection(owner, page),
    wishesSection(owner, page, again),
    el('p', { class: 'quiet', dir: 'auto' }, page.cannotSee),
  ].filter((part) => part !== null);
}

const lately = ({ lastText, stageText, cadenceText }: PersonPage): HTMLElement =>
  el('div', { class: 'lately' }, el('p', { dir: 'auto' }, lastText), el('p', { class: 'quiet', dir: 'auto' }, cadenceText ? `${stageText} ${cadenceText}` : stageText));

const overTime = (owner: Owner, { timeline }: PersonPage, name: string): HTMLElement =>
  el('section', { class: 'card' }, el('h2', {}, tell('timelineTitle')), timelineFigure(timeline, owner.times, name));
