import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthsOf, placeOf, startOf } from './timelineScale.js';

test('The first day stands at the start, the last at the end, and a day outside at the nearer end', () => {
  assert.equal(placeOf('2026-01-01', '2026-01-11', '2026-01-01'), 2);
  assert.equal(placeOf('2026-01-01', '2026-01-11', '2026-01-06'), 50);
  assert.equal(placeOf('2026-01-01', '2026-01-11', '2026-01-11'), 98);
  assert.equal(placeOf('2026-01-01', '2026-01-11', '2027-01-01'), 98);
});

test('A time line of one day has its mark in the middle', () => {
  assert.equal(placeOf('2026-03-09', '2026-03-09', '2026-03-09'), 50);
});

test('The drawing begins a fortnight before the first day, and shows half a year at the least', () => {
  const drawn = (...on: string[]) => startOf({ from: '2024-03-09', to: '2026-03-09', text: '', days: on.map((day) => ({ on: day, sent: true, received: false, met: false })) });
  assert.equal(drawn('2025-01-15', '2026-03-01'), '2025-01-01');
  assert.equal(drawn('2026-03-01'), '2025-09-10');
  assert.equal(drawn('2024-03-10'), '2024-03-09');
  assert.equal(drawn(), '2024-03-09');
});

test('Never more than five months are named, however long they knew each other', () => {
  for (const from of ['2026-02-20', '2025-03-09', '2015-03-09', '1999-12-31']) {
    assert.ok(monthsOf(from, '2026-03-09').length <= 5, from);
  }
  assert.deepEqual(monthsOf('2025-12-20', '2026-03-31'), ['2026-01-01', '2026-02-01', '2026-03-01']);
});
