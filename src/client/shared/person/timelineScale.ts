import type { Timeline } from '../api/contract.js';

const inset = 2;
const mostLabels = 5;

const dayNumber = (on: string): number => Date.parse(`${on}T00:00:00Z`) / 86_400_000;

const shortest = 180;

/** Where the drawing begins: a little before the first day, that a young tie is not lost at the edge; never before the line itself. */
export function startOf({ from, to, days }: Timeline): string {
  const first = dayNumber(days[0]?.on ?? from) - 14;
  return dayOf(Math.max(dayNumber(from), Math.min(first, dayNumber(to) - shortest)));
}

/** How far across a day stands, in percent: both ends keep a little room for their marks. */
export function placeOf(from: string, to: string, on: string): number {
  const [start, end, day] = [dayNumber(from), dayNumber(to), dayNumber(on)];
  const share = end > start ? Math.min(1, Math.max(0, (day - start) / (end - start))) : 0.5;
  return Math.round((inset + share * (100 - 2 * inset)) * 100) / 100;
}

/** First days of months between the two days, evenly thinned so that their names do not meet; none so near the end that its name is cut. */
export function monthsOf(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = new Date(`${from.slice(0, 7)}-01T00:00:00Z`); iso(month) <= to; month.setUTCMonth(month.getUTCMonth() + 1)) {
    if (iso(month) >= from && placeOf(from, to, iso(month)) <= 88) months.push(iso(month));
  }
  const step = Math.ceil(months.length / mostLabels);
  return months.filter((_, index) => index % step === 0);
}

const dayOf = (number: number): string => iso(new Date(number * 86_400_000));

const iso = (day: Date): string => day.toISOString().slice(0, 10);
