import { el } from './dom.js';

/** A link out of the page, in a window of its own. An address that is no web address leads nowhere: the words alone stand. */
export function linkOut(label: string, href: string | null, name?: string): HTMLElement {
  if (href === null || !/^https?:\/\//i.test(href)) return el('span', { dir: 'auto' }, label);
  return el('a', { href, target: '_blank', rel: 'noopener noreferrer', dir: 'auto', 'aria-label': name }, label);
}
