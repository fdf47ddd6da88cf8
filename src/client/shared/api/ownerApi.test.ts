import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { Failure, sentenceFor } from './failure.js';
import { OwnerApi } from './ownerApi.js';

interface Call {
  readonly address: string;
  readonly request: RequestInit;
}

const realFetch = globalThis.fetch;
afterEach(() => { globalThis.fetch = realFetch; });

/** A service that gives these answers, one a call; an answer of null is a connection that fails. */
function serviceAnswering(...answers: readonly (Response | null)[]): Call[] {
  const calls: Call[] = [];
  const left = [...answers];
  globalThis.fetch = (address, request) => {
    calls.push({ address: address as string, request: request ?? {} });
    const answer = left.shift();
    return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('fetch failed'));
  };
  return calls;
}

const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });
const problem = (status: number, type: string, detail: string): Response => json(status, { type: `urn:nudgebot:${type}`, status, detail });
const tokenOf = ({ request }: Call): string | null => new Headers(request.headers).get('authorization');
const api = new OwnerApi((anew) => Promise.resolve(anew ? 'fresh' : 'old'));

test('A token that ran out is fetched anew once, and the owner notices nothing', async () => {
  const calls = serviceAnswering(json(401, {}), json(200, { name: 'Ada' }));
  assert.equal((await api.me()).name, 'Ada');
  assert.deepEqual(calls.map(tokenOf), ['Bearer old', 'Bearer fresh']);
});

test('A sign-in that is refused twice ends in a sentence', async () => {
  serviceAnswering(json(401, {}), json(401, {}));
  await assert.rejects(api.me(), (failure) => failure instanceof Failure && failure.kind === 'signIn');
});

test('The service’s own sentence is what the owner reads', async () => {
  serviceAnswering(problem(409, 'changed', 'It was answered elsewhere.'));
  await assert.rejects(api.choose('n1', 1, { choice: 'done' }), (failure) => failure instanceof Failure && failure.kind === 'changed' && sentenceFor(failure) === 'It was answered elsewhere.');
});

test('An unknown person and a missing consent are told apart', async () => {
  for (const [type, kind] of [['unknown-person', 'unknownPerson'], ['not-consented', 'notConsented'], ['administrators-only', 'refused']]) {
    serviceAnswering(problem(403, type ?? '', 'A sentence.'));
    await assert.rejects(api.person('ana@harbour.example'), (failure) => failure instanceof Failure && failure.kind === kind);
  }
});

test('An answer without a sentence, and no answer at all, still end in one', async () => {
  serviceAnswering(new Response('<html>Bad gateway</html>', { status: 502 }));
  await assert.rejects(api.nudges(), /error 502/);
  serviceAnswering(null);
  await assert.rejects(api.nudges(), /cannot be reached/);
  serviceAnswering(new Response('<html>', { status: 200 }));
  await assert.rejects(api.nudges(), /cannot read/);
});

test('An address stays one part of the path whatever it holds', async () => {
  const calls = serviceAnswering(json(201, {}));
  await api.addNote('ana+x/../y?z@harbour.example', 'Likes tea');
  assert.equal(calls[0]?.address, '/api/me/people/ana%2Bx%2F..%2Fy%3Fz%40harbour.example/notes');
});

test('A search without words or stage asks for everyone', async () => {
  const calls = serviceAnswering(json(200, {}), json(200, {}));
  await api.people('', '', 0);
  await api.people('a&b', 'connected', 50);
  assert.deepEqual(calls.map(({ address }) => address), ['/api/me/people?skip=0', '/api/me/people?search=a%26b&stage=connected&skip=50']);
});
