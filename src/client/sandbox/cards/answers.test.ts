import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from './answers.js';

const answer = (type: string, value: unknown, statusCode = 200) => outcomeOf({ status: 200, body: { statusCode, type, value } });

test('A card in the answer replaces the card', () => {
  const card = { type: 'AdaptiveCard', body: [] };
  assert.deepEqual(answer('application/vnd.microsoft.card.adaptive', card), { kind: 'card', card });
});

test('A message in the answer is a toast', () => {
  assert.deepEqual(answer('application/vnd.microsoft.activity.message', 'Noted.'), { kind: 'toast', text: 'Noted.' });
});

test('An error in the answer is said in the bot’s own sentence', () => {
  assert.deepEqual(answer('application/vnd.microsoft.error', { code: 'Gone', message: 'This nudge is settled.' }, 400), { kind: 'failed', sentence: 'This nudge is settled.' });
});

test('An answer that breaks the protocol is a failure with a sentence, never a silent success', () => {
  for (const broken of [
    answer('application/vnd.microsoft.card.adaptive', 'not a card'),
    answer('application/vnd.microsoft.card.adaptive', null),
    answer('application/vnd.microsoft.activity.message', { text: 1 }),
    answer('application/vnd.microsoft.error', null, 500),
    answer('application/vnd.microsoft.error', { message: '  ' }, 500),
    answer('application/vnd.microsoft.adaptive.card', { type: 'AdaptiveCard' }),
    outcomeOf({ status: 500, body: null }),
  ]) {
    assert.equal(broken.kind, 'failed');
    assert.ok(broken.sentence.length > 10);
  }
});

test('An empty answer with status 200 changes nothing', () => {
  assert.deepEqual(outcomeOf({ status: 200, body: null }), { kind: 'nothing' });
});
