import type { ChatMessage, Owner } from '../api/contract.js';
import { CardView, type CardButtons } from '../cards/cardView.js';
import { el } from '../../shared/dom.js';
import { htmlOf } from '../markdown.js';
import type { Times } from '../../shared/times.js';
import { botAvatar } from './avatar.js';

/** One message of the chat. Text is shown as text; only the bot's own Markdown is drawn as such. */
export class MessageView {
  readonly element: HTMLElement;
  readonly at: Date;
  readonly #bubble = el('div', { class: 'bubble' });
  readonly #edited = el('span', { class: 'edited', hidden: true }, 'Edited');
  readonly #buttons: CardButtons;
  #card: CardView | null = null;

  constructor(message: ChatMessage, owner: Owner, times: Times, buttons: CardButtons) {
    this.#buttons = buttons;
    this.at = new Date(message.at);
    const fromBot = message.from === 'bot';
    this.element = el(
      'article',
      { class: `message from-${message.from}`, 'aria-label': `${fromBot ? 'NudgeBot' : owner.displayName}, ${times.time(this.at)}` },
      fromBot && botAvatar(),
      el(
        'div',
        { class: 'message-head' },
        fromBot && el('span', { class: 'message-name' }, 'NudgeBot'),
        el('time', { datetime: message.at }, times.time(this.at)),
        this.#edited,
      ),
      this.#bubble,
    );
    this.show(message);
  }

  /** A card that asks for the owner's words. */
  get waits(): boolean {
    return this.#card?.element.querySelector('textarea') != null;
  }

  show(message: ChatMessage): void {
    this.#edited.hidden = !message.edited;
    this.element.classList.toggle('with-card', Boolean(message.card));
    if (message.card && this.#card) this.#card.show(message.card);
    else if (message.card) this.#card = new CardView(message.card, this.#buttons);
    else this.#card = null;
    const words = message.text ? textOf(message) : null;
    this.#place([...(words ? [words] : []), ...(this.#card ? [this.#card.element] : [])]);
  }

  // An element that stays is not taken out and put back: that would drop the owner's cursor from it.
  #place(parts: readonly HTMLElement[]): void {
    for (const old of [...this.#bubble.children]) if (!parts.includes(old as HTMLElement)) old.remove();
    parts.forEach((part, at) => { if (this.#bubble.children[at] !== part) this.#bubble.insertBefore(part, this.#bubble.children[at] ?? null); });
  }
}

function textOf(message: ChatMessage): HTMLElement {
  const words = el('div', { class: 'words' });
  const markdown = message.from === 'bot' && (message.textFormat ?? 'markdown') === 'markdown';
  if (markdown) words.innerHTML = htmlOf(message.text ?? '');
  else words.textContent = message.text ?? '';
  words.classList.toggle('plain', !markdown);
  return words;
}
