import type { Me } from './api/contract.js';
import type { OwnerApi } from './api/ownerApi.js';
import { Times } from './times.js';

const aDay = 24 * 60 * 60 * 1000;

/** Who is at the page: their service, their words for time, their day. */
export class Owner {
  readonly api: OwnerApi;
  readonly me: Me;
  readonly times: Times;
  readonly #ahead: number;

  constructor(api: OwnerApi, me: Me, language: string) {
    this.api = api;
    this.me = me;
    this.times = new Times(me.timeZone, language === 'en' ? 'en-GB' : language);
    this.#ahead = me.now ? Date.parse(me.now) - Date.now() : 0;
  }

  /** The owner's calendar day so many days from now. */
  dayIn(days: number): string {
    return this.times.dayOf(new Date(Date.now() + this.#ahead + days * aDay));
  }
}
