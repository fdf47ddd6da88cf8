import { sentenceFor } from '../api/sandbox.js';
import { byId, el, isPressable, setPressable } from '../../shared/dom.js';
import { icon } from '../icons.js';

const suggestions = ['who do I owe?', 'why?', 'help'];

type Say = (text: string) => Promise<void>;

/** Where the owner types. Enter sends, Shift+Enter starts a new line; words go out in the order typed, and come back where they could not. */
export class ComposeBox {
  static readonly here = new ComposeBox();
  readonly #form = byId('compose') as HTMLFormElement;
  readonly #box = byId('compose-box') as HTMLTextAreaElement;
  readonly #send = byId('compose-send') as HTMLButtonElement;
  readonly #failure = byId('compose-failure');
  #say: Say | null = null;
  #before: Promise<void> = Promise.resolve();

  private constructor() {
    this.#send.append(icon('send'));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (isPressable(this.#send)) void this.#submit(this.#box.value);
    });
    this.#box.addEventListener('input', () => { this.#draw(); });
    this.#box.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#form.requestSubmit();
    });
    byId('suggestions').append(...suggestions.map((words) => this.#suggestion(words)));
    this.#draw();
  }

  /** Turns the box to another chat: what was typed for the one before is not carried over. */
  serve(ownerName: string, say: Say): void {
    this.#say = say;
    this.#before = Promise.resolve();
    this.#box.value = '';
    this.#box.setAttribute('aria-label', `Type a message as ${ownerName}`);
    this.#fail(null);
    this.#draw();
  }

  async #submit(text: string): Promise<void> {
    const say = this.#say;
    const words = text.trim();
    if (!say || words === '') return;
    if (this.#box.value === text) this.#box.value = '';
    this.#fail(null);
    this.#draw();
    const sent = this.#before.then(() => say(words));
    this.#before = sent.catch(() => undefined);
    try {
      await sent;
    } catch (failure) {
      if (this.#say === say) this.#giveBack(text, sentenceFor(failure));
    }
  }

  #giveBack(text: string, sentence: string): void {
    if (this.#box.value === '') this.#box.value = text;
    this.#fail(sentence);
    this.#draw();
  }

  #suggestion(words: string): HTMLButtonElement {
    const button = el('button', { type: 'button', class: 'suggestion' }, words);
    button.addEventListener('click', () => void this.#submit(words));
    return button;
  }

  #fail(sentence: string | null): void {
    this.#failure.hidden = sentence === null;
    this.#failure.replaceChildren(...(sentence === null ? [] : [icon('error'), el('span', {}, sentence)]));
  }

  #draw(): void {
    setPressable(this.#send, this.#box.value.trim() !== '');
  }
}
