import { figureNames } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import type { Owner } from '../../shared/owner.js';
import { tell, type TabKey } from '../strings/strings.js';

const labels: Readonly<Record<(typeof figureNames)[number], TabKey>> = {
  people: 'figurePeople', consented: 'figureConsented', reached: 'figureReached', paused: 'figurePaused', off: 'figureOff', failed: 'figureFailed', nudgesThisWeek: 'figureNudges',
};

/** The administrator's page: figures over groups, never a person. */
export async function organisationPage(owner: Owner): Promise<HTMLElement[]> {
  const figures = await owner.api.figures();
  const rows = figureNames.map((name) => el('div', { class: 'figure' }, el('dt', {}, tell(labels[name])), el('dd', { class: figures[name].value === null ? 'withheld' : null, dir: 'auto' }, figures[name].text)));
  return [el('dl', { class: 'figures' }, ...rows), el('p', { class: 'quiet', dir: 'auto' }, figures.note)];
}
