import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ssoFailure, ssoSentence } from './sso.js';

test('Each of Office’s sign-in codes has its sentence', () => {
  assert.equal(ssoFailure(13001).message, 'You are not signed in to Outlook. Sign in to Office, then try again.');
  assert.equal(ssoFailure(13006).message, 'Outlook could not sign you in. Close Outlook and open it again.');
  for (let code = 13000; code <= 13013; code++) assert.match(ssoFailure(code).message, /\.$/);
});

test('A code that Office has not told us of still ends in advice', () => {
  for (const code of [undefined, null, 'x', 99999]) assert.equal(ssoSentence(code), 'ssoUnsupported');
});
