import type { NudgeRecord } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import { linkOut } from '../../shared/links.js';
import type { Owner } from '../../shared/owner.js';
import { nameOf } from '../../shared/person/head.js';
import { button } from '../../shared/press.js';
import type { Times } from '../../shared/times.js';
import { tell } from '../strings/strings.js';

/** What every nudge so far rested on, fetched when somebody asks: a page at a time, newest first. */
export function recordsCard(owner: Owner): HTMLElement {
  const rows = el('ul', { class: 'rows' });
  let next: number | null = 0;
  const more = button(tell('showRecords'), async () => {
    const page = await owner.api.records(next ?? 0);
    rows.append(...page.records.map((record) => row(record, owner.times)));
    next = page.next;
    if (page.total === 0) rows.append(el('li', { class: 'row' }, tell('noRecords')));
    if (next === null) more.remove();
  });
  return el('section', { class: 'card' }, el('h2', {}, tell('records')), el('p', { class: 'quiet' }, tell('recordsHint')), rows, el('div', { class: 'buttons' }, more));
}

const row = (record: NudgeRecord, times: Times): HTMLElement =>
  el('li', { class: 'row' },
    el('p', {}, el('bdi', { class: 'strong' }, nameOf(record.person)), ' · ', el('bdi', {}, record.reasonText), ' · ', el('bdi', {}, record.outcome)),
    record.why ? el('p', { dir: 'auto' }, record.why) : null,
    ...record.sources.map(({ label, at, href }) => el('p', { class: 'evidence' }, linkOut(at ? `${label}, ${times.fullDay(new Date(at))}` : label, href, `${label}: ${nameOf(record.person)}`))),
    weighed(tell('because'), record.because),
    weighed(tell('against'), record.against),
    record.overruled ? el('p', { class: 'quiet', dir: 'auto' }, record.overruled) : null);

const weighed = (title: string, reasons: readonly string[]): HTMLElement | null =>
  reasons.length === 0 ? null : el('p', { class: 'quiet', dir: 'auto' }, `${title} ${reasons.join(' · ')}`);
