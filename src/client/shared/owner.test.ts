import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Me } from './api/contract.js';
import { OwnerApi } from './api/ownerApi.js';
import { Owner } from './owner.js';
import { stateSentence } from './state.js';

const ada: Me = {
  name: 'Ada Berger', address: 'ada@northwind.example', timeZone: 'Europe/Berlin', language: 'en', state: 'on',
  pausedUntil: null, readUntil: null, administrator: false, headersOnly: false,
};

const owner = (me: Partial<Me>): Owner => new Owner(new OwnerApi(() => Promise.resolve('token')), { ...ada, ...me }, 'en');

test('Days are counted from the service’s clock, which a local run may have moved', () => {
  const late = owner({ now: '2026-03-09T22:30:00Z' });
  assert.equal(late.dayIn(0), '2026-03-09');
  assert.equal(late.dayIn(1), '2026-03-10');
  assert.equal(owner({ now: '2026-03-09T23:30:00Z' }).dayIn(0), '2026-03-10');
});

test('Across the change to summer time a week is still a week', () => {
  assert.equal(owner({ now: '2026-03-27T12:00:00Z' }).dayIn(7), '2026-04-03');
});

test('A pause says until when, and a working NudgeBot says nothing', () => {
  const { times } = owner({});
  assert.equal(stateSentence({ ...ada, state: 'paused', pausedUntil: '2026-03-20' }, times), 'Nudges are paused until 20 March 2026.');
  assert.equal(stateSentence({ ...ada, state: 'paused' }, times), 'Nudges are paused.');
  assert.equal(stateSentence(ada, times), null);
});
