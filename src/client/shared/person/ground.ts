import type { PersonPage } from '../api/contract.js';
import { el } from '../dom.js';
import { linkOut } from '../links.js';
import { say } from '../strings/strings.js';

/** What the two share, each with its source. */
export function groundSection({ commonGround }: PersonPage): HTMLElement | null {
  if (commonGround.length === 0) return null;
  return el('section', { class: 'card' },
    el('h2', {}, say('commonGround')),
    el('ul', { class: 'facts' }, ...commonGround.map(({ text, href }) => el('li', {}, linkOut(text, href)))),
  );
}
