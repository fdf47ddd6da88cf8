import { el } from '../../shared/dom.js';
import { nudgeBotMark } from '../icons.js';
import { initialsOf, shadeOf } from '../../shared/initials.js';

export const botAvatar = (): HTMLElement => el('span', { class: 'avatar bot', 'aria-hidden': 'true' }, nudgeBotMark());

export const ownerAvatar = (id: string, displayName: string): HTMLElement =>
  el('span', { class: `avatar shade-${shadeOf(id)}`, 'aria-hidden': 'true' }, initialsOf(displayName));
