import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../shared/strings/strings.js';
import { owesSentence } from './owes.js';

test('What is owed is said in words', () => {
  const owed = (count: number) => say(owesSentence(count), { name: 'Ana', count });
  assert.equal(owed(0), 'Nothing is open between you and Ana.');
  assert.equal(owed(1), 'You already owe Ana one thing');
  assert.equal(owed(2), 'You already owe Ana two things');
  assert.equal(owed(7), 'You already owe Ana 7 things');
});
