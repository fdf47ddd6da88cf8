import { say } from '../strings/strings.js';
import type * as wire from './contract.js';
import { Failure, failureOf } from './failure.js';

/** Gets a token for the service; `anew` when the last one was refused. Its failures are {@link Failure}s. */
export type Tokens = (anew: boolean) => Promise<string>;

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** The service, as one owner sees it. Every failure is a {@link Failure}. */
export class OwnerApi {
  readonly #tokens: Tokens;

  constructor(tokens: Tokens) {
    this.#tokens = tokens;
  }

  readonly me = () => this.#json<wire.Me>('GET', 'me');
  readonly consent = () => this.#json<wire.Me>('POST', 'me/consent');
  readonly erase = () => this.#nothing('DELETE', 'me');
  readonly export = async (format: 'json' | 'html') => (await this.#send('GET', `me/export?format=${format}`)).blob();

  readonly nudges = () => this.#json<wire.Nudges>('GET', 'me/nudges');
  readonly choose = (id: string, revision: number, made: wire.ChoiceMade) =>
    this.#json<wire.ChoiceAnswer>('POST', `me/nudges/${encodeURIComponent(id)}/choice`, { until: null, text: null, ...made, revision });

  readonly people = (search: string, stage: string, skip: number) =>
    this.#json<wire.People>('GET', `me/people?${new URLSearchParams({ ...(search && { search }), ...(stage && { stage }), skip: String(skip) }).toString()}`);
  readonly person = (address: string) => this.#json<wire.PersonPage>('GET', personAt(address));
  readonly change = (address: string, change: wire.PersonChange) => this.#json<wire.PersonPage>('PUT', personAt(address), change);
  readonly addNote = (address: string, text: string) => this.#json<wire.Note>('POST', `${personAt(address)}/notes`, { text });
  readonly removeNote = (address: string, id: string) => this.#nothing('DELETE', `${personAt(address)}/notes/${encodeURIComponent(id)}`);

  readonly promises = () => this.#json<wire.Promises>('GET', 'me/promises');
  readonly settle = (id: string, choice: 'done' | 'letGo' | 'undo') => this.#nothing('POST', `me/promises/${encodeURIComponent(id)}/choice`, { choice });

  readonly quiet = () => this.#json<wire.Quiet>('GET', 'me/quiet');
  readonly records = (skip: number) => this.#json<wire.NudgeRecords>('GET', `me/records?skip=${String(skip)}`);
  readonly settings = () => this.#json<wire.Settings>('GET', 'me/settings');
  readonly changeSettings = (change: wire.SettingsChange) => this.#json<wire.Settings>('PUT', 'me/settings', change);
  readonly takeBack = (id: string) => this.#nothing('DELETE', `me/told/${encodeURIComponent(id)}`);
  readonly privacy = () => this.#json<wire.Privacy>('GET', 'me/privacy');
  readonly figures = () => this.#json<wire.Figures>('GET', 'organisation/figures');
  readonly holds = () => this.#json<{ readonly holds: readonly wire.Hold[] }>('GET', 'organisation/holds');
  readonly hold = (kind: wire.HoldKind, subject: string) => this.#nothing('PUT', holdAt(kind, subject));
  readonly release = (kind: wire.HoldKind, subject: string) => this.#nothing('DELETE', holdAt(kind, subject));

  async #json<T>(method: Method, path: string, body?: unknown): Promise<T> {
    const response = await this.#send(method, path, body);
    return await response.json().catch(() => {
      throw new Failure('service', say('notJson'));
    }) as T;
  }

  async #nothing(method: Method, path: string, body?: unknown): Promise<void> {
    await this.#send(method, path, body);
  }

  /** A refused token is fetched anew once: one that has just run out is no matter for the owner. */
  async #send(method: Method, path: string, body?: unknown): Promise<Response> {
    const first = await this.#once(method, path, body, await this.#tokens(false));
    const response = first.status === 401 ? await this.#once(method, path, body, await this.#tokens(true)) : first;
    if (!response.ok) throw failureOf(response.status, await response.json().catch(() => null));
    return response;
  }

  async #once(method: Method, path: string, body: unknown, token: string): Promise<Response> {
    const headers = { authorization: `Bearer ${token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const request: RequestInit = { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) };
    return fetch(`/api/${path}`, request).catch(() => {
      throw new Failure('offline', say('offline'));
    });
  }
}

const holdAt = (kind: wire.HoldKind, subject: string) =>
  kind === 'organisation' ? 'organisation/holds/organisation' : `organisation/holds/${kind === 'group' ? 'groups' : 'people'}/${encodeURIComponent(subject)}`;

const personAt = (address: string): string => `me/people/${encodeURIComponent(address)}`;
