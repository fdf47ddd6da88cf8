import type { CardAction, ChatEvent, ChatMessage, Owner } from '../api/contract.js';
import { LiveChat, type LiveChatListener } from '../api/liveChat.js';
import type { Sandbox } from '../api/sandbox.js';
import { outcomeOf } from '../cards/answers.js';
import type { CardButtons } from '../cards/cardView.js';
import { byId, el } from '../../shared/dom.js';
import type { ClockView } from './clock.js';
import { botAvatar } from './avatar.js';
import { ComposeBox } from './compose.js';
import { MessageView } from './message.js';
import { ReadingPlace } from './readingPlace.js';
import { toast } from './toasts.js';

const typingShownFor = 8_000;

export interface ChatListener {
  /** The bot said or did something, so mail may have been sent. */
  botActed(): void;
  open(link: string): void;
}

/** The chat of one owner with NudgeBot. */
export class ChatView implements LiveChatListener {
  readonly #sandbox: Sandbox;
  readonly #owner: Owner;
  readonly #clock: ClockView;
  readonly #listener: ChatListener;
  readonly #log = byId('log');
  readonly #typing = byId('typing');
  readonly #broken = byId('broken');
  readonly #messages = new Map<string, MessageView>();
  readonly #live: LiveChat;
  #typingUntil: number | undefined;

  constructor(sandbox: Sandbox, owner: Owner, clock: ClockView, listener: ChatListener) {
    this.#sandbox = sandbox;
    this.#owner = owner;
    this.#clock = clock;
    this.#listener = listener;
    this.#head();
    this.#log.setAttribute('aria-busy', 'true');
    this.#log.replaceChildren();
    this.broken(null);
    ComposeBox.here.serve(owner.displayName, (text) => this.#say(text));
    this.#live = new LiveChat(sandbox, owner.id, this);
  }

  close(): void {
    this.#live.close();
    this.#showTyping(false);
  }

  loaded(messages: readonly ChatMessage[]): void {
    this.#log.setAttribute('aria-busy', 'true');
    const present = new Set(messages.map((message) => message.id));
    for (const id of [...this.#messages.keys()]) if (!present.has(id)) this.#remove(id);
    messages.forEach((message) => { this.#put(message); });
    ReadingPlace.here.startAt(this.#firstThatWaits());
    // After the next frame, so that a screen reader is told of what comes and not of what was there.
    requestAnimationFrame(() => { this.#log.setAttribute('aria-busy', 'false'); });
  }

  happened(event: ChatEvent): void {
    switch (event.kind) {
      case 'posted':
      case 'updated':
        if (event.message.from === 'bot') this.#showTyping(false);
        ReadingPlace.here.change(() => this.#worthALook(event));
        this.#listener.botActed();
        break;
      case 'deleted': this.#remove(event.message.id); break;
      case 'clock': this.#clock.tell(event.now); break;
      case 'typing': this.#showTyping(true); break;
    }
  }

  broken(sentence: string | null): void {
    this.#broken.hidden = sentence === null;
    this.#broken.textContent = sentence ?? '';
  }

  /** What a reader who waits for news should see of it: a new message, or a card that closed by itself. */
  #worthALook(event: Extract<ChatEvent, { kind: 'posted' | 'updated' }>): HTMLElement | null {
    const before = this.#messages.get(event.message.id);
    const waited = before?.waits ?? false;
    const element = this.#put(event.message);
    const closed = waited && before?.waits === false;
    return event.kind === 'posted' || (closed && ReadingPlace.here.expecting) ? element : null;
  }

  #head(): void {
    const { displayName, jobTitle, mail, story, tab } = this.#owner;
    byId('chat-with').textContent = `with ${displayName}, ${jobTitle ?? mail}`;
    const link = byId('chat-tab');
    link.hidden = !tab;
    link.setAttribute('href', tab ?? '');
    byId('intro-title').textContent = `${displayName}’s chat with NudgeBot`;
    const strip = byId('story');
    strip.hidden = !story;
    byId('story-words').textContent = story ?? '';
  }

  #put(message: ChatMessage): HTMLElement {
    const shown = this.#messages.get(message.id);
    if (shown) {
      shown.show(message);
      return shown.element;
    }
    const view = new MessageView(message, this.#owner, this.#clock.times, this.#buttons(message.id));
    const before = [...this.#messages.values()].at(-1);
    if (!before || !this.#clock.times.sameDay(before.at, view.at)) {
      this.#log.append(el('div', { class: 'day' }, el('span', {}, this.#clock.times.fullDay(view.at))));
    }
    view.element.classList.toggle('follows', before?.element.classList.contains(`from-${message.from}`) === true && this.#log.lastElementChild === before.element);
    this.#messages.set(message.id, view);
    this.#log.append(view.element);
    return view.element;
  }

  /** Of the last day's messages the first that asks for the owner's words. */
  #firstThatWaits(): HTMLElement | null {
    const all = [...this.#messages.values()];
    const last = all.at(-1);
    return all.find((view) => last && this.#clock.times.sameDay(view.at, last.at) && view.waits)?.element ?? null;
  }

  #remove(id: string): void {
    const element = this.#messages.get(id)?.element;
    const day = element?.previousElementSibling;
    element?.remove();
    this.#messages.delete(id);
    if (day?.classList.contains('day') && !day.nextElementSibling?.classList.contains('message')) day.remove();
  }

  #buttons(messageId: string): CardButtons {
    return {
      execute: async (action: CardAction) => outcomeOf(await this.#sandbox.invoke(this.#owner.id, messageId, action)),
      submit: async (data: unknown) => { await this.#sandbox.say(this.#owner.id, spokenBy(data), data); },
      open: (link: string) => { this.#listener.open(link); },
      toast,
    };
  }

  async #say(text: string): Promise<void> {
    const { id } = await this.#sandbox.say(this.#owner.id, text).finally(() => { this.#showTyping(false); });
    if (id && !this.#messages.has(id)) this.#put({ id, from: 'owner', at: this.#clock.now.toISOString(), text });
    ReadingPlace.here.toEnd();
  }

  #showTyping(typing: boolean): void {
    clearTimeout(this.#typingUntil);
    if (typing) this.#typing.replaceChildren(botAvatar(), el('span', { class: 'dots' }, el('span', { class: 'aloud' }, 'NudgeBot is typing')));
    else this.#typing.replaceChildren();
    if (typing) this.#typingUntil = window.setTimeout(() => { this.#showTyping(false); }, typingShownFor);
    if (typing) ReadingPlace.here.change(() => null);
  }
}

/** What a pressed Action.Submit says aloud in the chat: its imBack or messageBack words, else nothing. */
function spokenBy(data: unknown): string {
  const teams = (data as { msteams?: { text?: unknown; value?: unknown } } | null)?.msteams;
  return [teams?.text, teams?.value].find((words): words is string => typeof words === 'string') ?? '';
}
