import { announce } from './announce.js';
import { sentenceFor } from './api/failure.js';
import { el, isPressable, setPressable } from './dom.js';

type Look = 'primary' | 'plain' | 'quiet';

/** A button that does one thing at a time, and says it where that fails. `name` is what it is called aloud, its label first. */
export function button(label: string, pressed: () => Promise<void> | void, look: Look = 'plain', name?: string): HTMLButtonElement {
  const element = el('button', { type: 'button', class: `button ${look}`, 'aria-label': name }, label);
  element.addEventListener('click', () => void once(element, pressed));
  return element;
}

/** Runs unless the last press still does. */
export async function once(element: HTMLButtonElement, work: () => Promise<void> | void): Promise<void> {
  if (!isPressable(element)) return;
  setPressable(element, false);
  try {
    await work();
  } catch (failure) {
    announce(sentenceFor(failure), 'error');
  } finally {
    setPressable(element, true);
  }
}
