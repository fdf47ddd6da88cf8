import type { Quiet } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import { linkOut } from '../../shared/links.js';
import type { Owner } from '../../shared/owner.js';
import { nameOf } from '../../shared/person/head.js';
import { tell } from '../strings/strings.js';

/** What NudgeBot saw and said nothing about, with the rule that kept it quiet. */
export async function quietPage(owner: Owner): Promise<HTMLElement[]> {
  const { quiet } = await owner.api.quiet();
  if (quiet.length === 0) return [el('p', { class: 'card calm' }, tell('noQuiet'))];
  return [el('p', {}, tell('quietIntro')), el('section', { class: 'card', 'aria-label': tell('quiet') }, el('ul', { class: 'rows' }, ...quiet.map(row)))];
}

const row = ({ person, reasonText, ruleText, evidence }: Quiet['quiet'][number]): HTMLElement =>
  el('li', { class: 'row' },
    el('p', {}, el('bdi', { class: 'strong' }, nameOf(person)), ' · ', el('bdi', {}, reasonText)),
    el('p', { dir: 'auto' }, ruleText),
    evidence.length > 0 ? el('p', { class: 'evidence' }, ...evidence.map(({ label, href }) => linkOut(label, href, `${label}: ${nameOf(person)}`))) : null);
