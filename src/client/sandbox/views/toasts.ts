import { byId, el } from '../../shared/dom.js';
import { icon } from '../icons.js';

const shownFor = 6_000;

/** Says a short thing at the foot of the page; it goes by itself. */
export function toast(text: string, kind: 'done' | 'error' = 'done'): void {
  const note = el('div', { class: `toast ${kind}` }, icon(kind), el('span', {}, text));
  byId('toasts').append(note);
  setTimeout(() => { note.remove(); }, shownFor);
}
