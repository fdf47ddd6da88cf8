/** Instants and calendar days in an owner's words. A time zone that this browser does not know is read as UTC. */
export class Times {
  readonly #timeZone: string;
  readonly #language: string;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();

  constructor(timeZone: string, language = 'en-GB') {
    this.#timeZone = known(timeZone) ? timeZone : 'UTC';
    this.#language = language;
  }

  /** “Monday 9 March” */
  day(at: Date): string {
    return this.#format(at, { weekday: 'long', day: 'numeric', month: 'long' });
  }

  /** “Monday 9 March 2026” */
  fullDay(at: Date): string {
    return this.#format(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  }

  /** “09:10” */
  time(at: Date): string {
    return this.#format(at, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  }

  /** “09:10” on the same day as `now`, “Fri 09:10” within the week before, else “6 Mar”, with the year where it is another. */
  short(at: Date, now: Date): string {
    if (this.sameDay(at, now)) return this.time(at);
    const age = now.getTime() - at.getTime();
    if (age >= 0 && age < 6 * 24 * 60 * 60 * 1000) return `${this.#format(at, { weekday: 'short' })} ${this.time(at)}`;
    const sameYear = this.#format(at, { year: 'numeric' }) === this.#format(now, { year: 'numeric' });
    return this.#format(at, { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' as const }) });
  }

  /** “9 March 2026”, for a calendar day as it comes over the wire (`yyyy-MM-dd`): no time zone moves it to another day. */
  date(on: string): string {
    return this.#format(new Date(`${on}T00:00:00Z`), { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  }

  /** “Mar 2026”, for a calendar day. */
  month(on: string): string {
    return this.#format(new Date(`${on}T00:00:00Z`), { month: 'short', year: 'numeric', timeZone: 'UTC' });
  }

  /** “2026-03-09”: the calendar day on which the owner is at this instant. */
  dayOf(at: Date): string {
    return new Intl.DateTimeFormat('en-CA', { timeZone: this.#timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
  }

  sameDay(a: Date, b: Date): boolean {
    return this.fullDay(a) === this.fullDay(b);
  }

  #format(at: Date, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    const format = this.#formats.get(key) ?? new Intl.DateTimeFormat(this.#language, { timeZone: this.#timeZone, ...options });
    this.#formats.set(key, format);
    return format.format(at).replace(',', '');
  }
}

function known(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone });
    return true;
  } catch {
    return false;
  }
}
