import type { CardAction, ChatMessage, Clock, ClockMove, Folder, InvokeAnswer, Mail, MailSummary, Meeting, Owner } from './contract.js';

/** What went wrong, as one sentence for the person at the page. */
export class SandboxError extends Error {}

const unreachable = 'The sandbox does not answer. Check that it still runs in the terminal, or start it again with “dotnet run --project src/NudgeBot”.';

/** The sandbox's page API. Every failure is a {@link SandboxError}. */
export class Sandbox {
  readonly owners = () => this.#get<Owner[]>('/sandbox/owners');
  readonly clock = () => this.#get<Clock>('/sandbox/clock');
  readonly moveClock = (move: ClockMove) => this.#post<Pick<Clock, 'now'>>('/sandbox/clock', move);

  readonly chat = async (ownerId: string) => (await this.#get<{ messages: ChatMessage[] }>(chatAddress(ownerId))).messages;
  readonly chatEvents = (ownerId: string) => new EventSource(`${chatAddress(ownerId)}/events`);
  readonly say = (ownerId: string, text: string, value?: unknown) => this.#post<{ id?: string }>(`${chatAddress(ownerId)}/messages`, { text, value });
  readonly invoke = (ownerId: string, messageId: string, action: CardAction) =>
    this.#post<InvokeAnswer>(`${chatAddress(ownerId)}/invoke`, { messageId, action });

  readonly mails = (ownerId: string, folder: Folder) => this.#get<MailSummary[]>(`/sandbox/mail/${encodeURIComponent(ownerId)}?folder=${folder}`);
  readonly mail = (ownerId: string, id: string) => this.#get<Mail>(`/sandbox/mail/${encodeURIComponent(ownerId)}/${encodeURIComponent(id)}`);
  readonly meeting = (ownerId: string, id: string) => this.#get<Meeting>(`/sandbox/events/${encodeURIComponent(ownerId)}/${encodeURIComponent(id)}`);

  #get<T>(address: string): Promise<T> {
    return this.#send<T>(address, {});
  }

  #post<T>(address: string, body: unknown): Promise<T> {
    return this.#send<T>(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  }

  async #send<T>(address: string, request: RequestInit): Promise<T> {
    const response = await fetch(address, request).catch(() => {
      throw new SandboxError(unreachable);
    });
    const body = await response.json().catch(() => null) as unknown;
    if (!response.ok) throw new SandboxError(sentenceIn(body) ?? `The sandbox could not do that (it answered ${response.status}). Try again.`);
    if (body === null && response.status !== 202) throw new SandboxError('The sandbox sent an answer that is not JSON. Reload the page.');
    return (body ?? {}) as T;
  }
}

const chatAddress = (ownerId: string) => `/sandbox/chats/${encodeURIComponent(ownerId)}`;

function sentenceIn(body: unknown): string | null {
  const message = (body as { error?: { message?: unknown } } | null)?.error?.message;
  return typeof message === 'string' && message !== '' ? message : null;
}

/** The sentence to show for any failure. */
export const sentenceFor = (failure: unknown): string =>
  failure instanceof SandboxError ? failure.message : 'Something unexpected went wrong on this page. Reload it and try again.';
