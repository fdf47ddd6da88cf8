import type { ChatMessage, Owner } from './api/contract.js';
import type { Sandbox } from './api/sandbox.js';

/** Counts NudgeBot's messages in the chats that are not open, so that the list of owners can point to them. */
export class Unseen {
  readonly #sandbox: Sandbox;
  readonly #seen = new Map<string, Set<string>>();

  constructor(sandbox: Sandbox) {
    this.#sandbox = sandbox;
  }

  /** What this chat holds now has been seen. */
  async see(ownerId: string): Promise<void> {
    this.#seen.set(ownerId, botMessages(await this.#sandbox.chat(ownerId)));
  }

  /** How many are new for this owner since last seen; at the first look all that is there counts as seen. */
  async count(owner: Owner): Promise<number> {
    const now = botMessages(await this.#sandbox.chat(owner.id));
    const seen = this.#seen.get(owner.id) ?? now;
    this.#seen.set(owner.id, seen);
    return [...now].filter((id) => !seen.has(id)).length;
  }
}

const botMessages = (messages: readonly ChatMessage[]): Set<string> =>
  new Set(messages.filter((message) => message.from === 'bot').map((message) => message.id));
