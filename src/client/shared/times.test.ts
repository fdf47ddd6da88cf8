import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Times } from './times.js';

const berlin = new Times('Europe/Berlin');
const now = new Date('2026-03-09T08:10:00Z');

test('The clock speaks in the owner’s zone', () => {
  assert.equal(`${berlin.day(now)}, ${berlin.time(now)}`, 'Monday 9 March, 09:10');
  assert.equal(new Times('America/New_York').time(now), '04:10');
});

test('Midnight is 00:00 and not 24:00', () => {
  assert.equal(berlin.time(new Date('2026-03-09T23:00:00Z')), '00:00');
});

test('A zone that the browser does not know is read as UTC', () => {
  assert.equal(new Times('W. Europe Standard Time').time(now), '08:10');
});

test('A mail of today has its time, of this week its weekday, and an older one its date', () => {
  const short = (at: string) => berlin.short(new Date(at), now);
  assert.equal(short('2026-03-09T06:00:00Z'), '07:00');
  assert.equal(short('2026-03-06T09:00:00Z'), 'Fri 10:00');
  assert.equal(short('2026-02-20T09:00:00Z'), '20 Feb');
  assert.equal(short('2001-12-04T09:00:00Z'), '4 Dec 2001');
});

test('A calendar day stays that day in every zone', () => {
  assert.equal(new Times('Pacific/Auckland').date('2026-03-09'), '9 March 2026');
  assert.equal(new Times('America/Los_Angeles', 'de').date('2026-03-09'), '9. März 2026');
});

test('The day is the owner’s, not this machine’s', () => {
  assert.equal(berlin.dayOf(new Date('2026-03-09T23:30:00Z')), '2026-03-10');
  assert.equal(new Times('America/New_York').dayOf(new Date('2026-03-09T01:00:00Z')), '2026-03-08');
});
