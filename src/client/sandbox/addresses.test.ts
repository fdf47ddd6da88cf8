import assert from 'node:assert/strict';
import { test } from 'node:test';
import { destinationOf, hashOf, placeIn } from './addresses.js';

const page = 'http://127.0.0.1:4600/#/ada';

test('A place survives being written as an address, whatever its ids hold', () => {
  for (const place of [
    { ownerId: 'ada' },
    { ownerId: 'ada', source: { kind: 'mail', id: 'AAMk=/a+b #1' } },
    { ownerId: 'ö/ä', source: { kind: 'event', id: '%' } },
  ] as const) assert.deepEqual(placeIn(hashOf(place)), place);
});

test('An address that is no place of this page is none', () => {
  for (const hash of ['', '#', '#/', '#ada', '#/ada/task/1', '#/ada/mail', '#/ada/mail/', '#/ada/mail/1/2', '#/%E0%A4%A', '#/ada/mail/%']) assert.equal(placeIn(hash), null, hash);
});

test('A card’s why link opens in place, also when loopback goes by its other name', () => {
  const place = { ownerId: 'ada', source: { kind: 'mail', id: 'AAMk=/1' } };
  for (const link of ['http://127.0.0.1:4600/#/ada/mail/AAMk%3D%2F1', 'http://localhost:4600/#/ada/mail/AAMk%3D%2F1', '#/ada/mail/AAMk%3D%2F1']) {
    assert.deepEqual(destinationOf(link, page), { place }, link);
  }
});

test('A link to another host, another port or another path leads outside', () => {
  for (const link of ['https://outlook.office.com/mail/1', 'http://127.0.0.1:4601/#/ada', 'http://127.0.0.1:4600/v1.0/me#/ada', 'mailto:ana@fabrikam.example']) {
    assert.deepEqual(destinationOf(link, page), { outside: link }, link);
  }
});

test('A link with a scheme that could run or read something is not followed', () => {
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/hosts', 'vbscript:x', 'http://[']) assert.equal(destinationOf(link, page), null, link);
});
