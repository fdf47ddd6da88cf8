import type { Times } from '../shared/times.js';

/** “Monday 9 March 2026, 10:00 to 10:25”; the second day is named only where it is another. */
export function spanOf(times: Times, start: Date, end: Date): string {
  const from = `${times.fullDay(start)}, ${times.time(start)}`;
  return times.sameDay(start, end) ? `${from} to ${times.time(end)}` : `${from} to ${times.fullDay(end)}, ${times.time(end)}`;
}
