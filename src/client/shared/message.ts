import { Failure, sentenceFor } from './api/failure.js';
import { el } from './dom.js';
import { nudgeBotMark } from './drawing.js';
import { button } from './press.js';
import { say } from './strings/strings.js';

/** A pane with nothing to show but one sentence, and perhaps one thing to do about it. */
export const message = (sentence: string, action?: HTMLElement, title?: string): HTMLElement =>
  el('section', { class: 'message' },
    el('span', { class: 'avatar bot large', 'aria-hidden': 'true' }, nudgeBotMark()),
    title ? el('h1', {}, title) : el('h1', { class: 'aloud' }, 'NudgeBot'),
    el('p', { role: 'status', dir: 'auto' }, sentence), action ?? null);

/** Why it failed, and the button to try again: but for one who is unknown there is nothing to repeat. */
export function failureMessage(failure: unknown, again: () => Promise<void> | void): HTMLElement {
  const worthRepeating = !(failure instanceof Failure && failure.kind === 'unknownPerson');
  return message(sentenceFor(failure), worthRepeating ? button(say('retry'), again, 'primary') : undefined);
}

/** The same within a page that has more to show. */
export const failureLine = (failure: unknown, again: () => Promise<void> | void): HTMLElement =>
  el('div', { class: 'failed', role: 'alert' }, el('p', { dir: 'auto' }, sentenceFor(failure)), button(say('retry'), again));

/** @param state what is so until they agree: they turned it off themselves, and may turn it on again. */
export const consentMessage = (agreed: () => Promise<void>, state: string | null = null): HTMLElement =>
  message([state, say('consentText')].filter((part) => part !== null).join(' '), button(say('consentYes'), agreed, 'primary'), say('consentTitle'));
