import type { Draft } from '../../shared/api/contract.js';
import { el } from '../../shared/dom.js';
import { button } from '../../shared/press.js';
import { say } from '../../shared/strings/strings.js';
import type { Insert } from './person.js';

/** The suggested words as they would stand in the mail, and the one click that puts them there. */
export const draftBox = ({ text, language }: Draft, label: string, insert: Insert): HTMLElement =>
  el('div', { class: 'draft' },
    el('blockquote', { class: 'as-written', lang: language, dir: 'auto' }, text),
    button(label, () => insert(text), 'primary'),
    el('p', { class: 'quiet' }, say('draftHint')));
