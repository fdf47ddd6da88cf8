import type { Draft, Nudge } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import { firstNameOf, nameOf } from '../../shared/person/head.js';
import type { Choose } from '../../shared/person/nudgeCard.js';
import { button } from '../../shared/press.js';
import { say } from '../../shared/strings/strings.js';
import { tell } from '../strings/strings.js';

const fewestRows = 4;
const mostRows = 14;

/** The suggested words, the owner's to change, and the two ways they may leave: sent from here, or as a draft in Outlook. */
export function draftEditor({ text, reply, language }: Draft, { id, person }: Nudge, choose: Choose): HTMLElement {
  const rows = Math.min(mostRows, Math.max(fewestRows, text.split('\n').length + 1));
  const words = el('textarea', { id: `draft-${id}`, rows: String(rows), lang: language, dir: 'auto' });
  words.value = text;
  const aloud = (label: string) => say('about', { action: label, what: nameOf(person) });
  const send = tell(reply ? 'sendReply' : 'send');
  const open = tell('openInOutlook');
  return el('div', { class: 'field' },
    el('label', { for: words.id }, tell('draftLabel', { name: firstNameOf(person) })),
    words,
    text === '' ? null : el('p', { class: 'quiet' }, say('draftHint')),
    el('div', { class: 'buttons' },
      button(send, () => choose({ choice: 'send', text: words.value }), 'primary', aloud(send)),
      button(open, () => choose({ choice: 'draft', text: words.value }), 'plain', aloud(open))));
}
