import { byId, el } from './dom.js';
import { draw } from './drawing.js';
import { done, error } from './iconShapes.js';

const shownFor = 10_000;
let shown = 0;

/** Says a short thing at the foot of the page, and aloud. It goes by itself. */
export function announce(sentence: string, kind: 'done' | 'error' = 'done'): void {
  const place = byId('status');
  const turn = ++shown;
  place.replaceChildren(el('p', { class: `said ${kind}` }, draw(kind === 'done' ? done : error), el('span', { dir: 'auto' }, sentence)));
  setTimeout(() => { if (turn === shown) place.replaceChildren(); }, shownFor);
}
