import type { ChatEvent, ChatMessage } from './contract.js';
import type { Sandbox } from './sandbox.js';

export interface LiveChatListener {
  loaded(messages: readonly ChatMessage[]): void;
  happened(event: ChatEvent): void;
  /** Called when the stream breaks, and again with null once it is whole. */
  broken(sentence: string | null): void;
}

const firstWait = 1_000;
const longestWait = 10_000;

/**
 * One owner's chat, kept up to date over Server-Sent Events. After each break the whole chat is read again, because
 * events sent meanwhile are lost; events that arrive during that reading are held back and applied after it.
 */
export class LiveChat {
  readonly #sandbox: Sandbox;
  readonly #ownerId: string;
  readonly #listener: LiveChatListener;
  #stream: EventSource | null = null;
  #held: ChatEvent[] | null = null;
  #wait = firstWait;
  #retry: number | undefined;
  #closed = false;

  constructor(sandbox: Sandbox, ownerId: string, listener: LiveChatListener) {
    this.#sandbox = sandbox;
    this.#ownerId = ownerId;
    this.#listener = listener;
    this.#open();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#retry);
    this.#stream?.close();
  }

  #open(): void {
    const stream = this.#sandbox.chatEvents(this.#ownerId);
    this.#stream = stream;
    this.#held = [];
    stream.onopen = () => void this.#load(stream);
    stream.onmessage = (event: MessageEvent<string>) => { this.#received(JSON.parse(event.data) as ChatEvent); };
    stream.onerror = () => { this.#broke(stream); };
  }

  async #load(stream: EventSource): Promise<void> {
    try {
      const messages = await this.#sandbox.chat(this.#ownerId);
      if (this.#closed || (this.#stream !== null && this.#stream !== stream)) return;
      this.#listener.loaded(messages);
      if (this.#stream === null) return; // It broke meanwhile; what was read is still worth showing.
      const held = this.#held ?? [];
      this.#held = null;
      held.forEach((event) => { this.#listener.happened(event); });
      this.#wait = firstWait;
      this.#listener.broken(null);
    } catch {
      this.#broke(stream);
    }
  }

  #received(event: ChatEvent): void {
    if (this.#closed) return;
    if (this.#held) this.#held.push(event);
    else this.#listener.happened(event);
  }

  // The browser's own reconnecting gives up on some answers, so it is done here for all of them.
  #broke(stream: EventSource): void {
    if (this.#closed || stream !== this.#stream) return;
    stream.close();
    this.#stream = null;
    this.#listener.broken('The connection to the sandbox is lost. Trying again…');
    this.#retry = window.setTimeout(() => { this.#open(); }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, longestWait);
  }
}
