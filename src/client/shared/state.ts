import type { Me } from './api/contract.js';
import { say } from './strings/strings.js';
import type { Times } from './times.js';

/** The sentence about NudgeBot's state as a whole; null where it simply works. */
export function stateSentence({ state, pausedUntil }: Me, times: Times): string | null {
  switch (state) {
    case 'reading': return say('stateReading');
    case 'paused': return pausedUntil ? say('statePausedUntil', { date: times.date(pausedUntil) }) : say('statePaused');
    case 'off': return say('stateOff');
    case 'on':
    case 'notConsented': return null;
  }
}
