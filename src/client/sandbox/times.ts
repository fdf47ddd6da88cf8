/** Instants in an owner's words. A time zone that this browser does not know is read as UTC. */
export class Times {
  readonly #timeZone: string;
  readonly #formats = new Map<string, Intl.DateTimeFormat>();

  constructor(timeZone: string) {
    this.#timeZone = known(timeZone) ? timeZone : 'UTC';
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

  /** “Monday 9 March 2026, 10:00 to 10:25”; the second day is named only where it is another. */
  span(start: Date, end: Date): string {
    const from = `${this.fullDay(start)}, ${this.time(start)}`;
    return this.sameDay(start, end) ? `${from} to ${this.time(end)}` : `${from} to ${this.fullDay(end)}, ${this.time(end)}`;
  }

  sameDay(a: Date, b: Date): boolean {
    return this.fullDay(a) === this.fullDay(b);
  }

  #format(at: Date, options: Intl.DateTimeFormatOptions): string {
    const key = JSON.stringify(options);
    const format = this.#formats.get(key) ?? new Intl.DateTimeFormat('en-GB', { ...options, timeZone: this.#timeZone });
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
