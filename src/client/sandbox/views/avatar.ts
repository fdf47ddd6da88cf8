import { el } from '../dom.js';
import { nudgeBotMark } from '../icons.js';
import { initialsOf, shadeOf } from '../initials.js';

export const botAvatar = (): HTMLElement => el('span', { class: 'avatar bot', 'aria-hidden': 'true' }, nudgeBotMark());

export const ownerAvatar = (id: string, displayName: string): HTMLElement =>
  el('span', { class: `avatar shade-${shadeOf(id)}`, 'aria-hidden': 'true' }, initialsOf(displayName));
