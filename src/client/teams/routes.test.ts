import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hashOf, placeIn, pageNames } from './routes.js';

test('Every place leads back to itself', () => {
  for (const page of pageNames) assert.deepEqual(placeIn(hashOf({ page })), { page });
  const ana = { page: 'people', person: 'ana+x/y@harbour.example' } as const;
  assert.deepEqual(placeIn(hashOf(ana)), ana);
});

test('A deep link may name the page alone', () => {
  assert.deepEqual(placeIn('promises'), { page: 'promises' });
});

test('A place that nobody knows is the first page', () => {
  for (const hash of ['', '#', '#/', '#/nowhere', '#/nowhere/ana']) assert.deepEqual(placeIn(hash), { page: 'nudges' });
  assert.deepEqual(placeIn('#/people/%'), { page: 'people' });
});
