import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Times } from '../shared/times.js';
import { spanOf } from './spans.js';

test('A meeting names its second day only where it has one', () => {
  const span = (start: string, end: string) => spanOf(new Times('Europe/Berlin'), new Date(start), new Date(end));
  assert.equal(span('2026-03-03T09:00:00Z', '2026-03-03T09:45:00Z'), 'Tuesday 3 March 2026, 10:00 to 10:45');
  assert.equal(span('2026-03-03T22:00:00Z', '2026-03-03T23:30:00Z'), 'Tuesday 3 March 2026, 23:00 to Wednesday 4 March 2026, 00:30');
});
