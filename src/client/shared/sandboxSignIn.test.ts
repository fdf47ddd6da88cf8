import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { sandboxOwner, sandboxTokens } from './sandboxSignIn.js';

const realFetch = globalThis.fetch;
afterEach(() => { globalThis.fetch = realFetch; });

test('The owner is the one whom the page’s address names', () => {
  assert.equal(sandboxOwner('?owner=ada%40northwind.example&page=people'), 'ada@northwind.example');
  assert.equal(sandboxOwner(''), '');
});

test('One token serves the whole page until it is refused', async () => {
  let issued = 0;
  globalThis.fetch = () => Promise.resolve(new Response(JSON.stringify({ accessToken: `token ${++issued}` })));
  const tokens = sandboxTokens('ada@northwind.example');
  assert.deepEqual(await Promise.all([tokens(false), tokens(false)]), ['token 1', 'token 1']);
  assert.equal(await tokens(true), 'token 2');
});

test('An owner whom the sandbox does not know ends in a sentence, and may be tried again', async () => {
  let status = 404;
  globalThis.fetch = () => Promise.resolve(new Response('{"accessToken":"token"}', { status }));
  const tokens = sandboxTokens('nobody@northwind.example');
  await assert.rejects(tokens(false), /no such owner/);
  status = 200;
  assert.equal(await tokens(false), 'token');
});
