import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstNameOf } from './head.js';

test('Someone is spoken of by their first name, where there is one', () => {
  const spoken = (name: string) => firstNameOf({ name, address: 'ana.rossi@harbour.example' });
  assert.equal(spoken('Ana Rossi'), 'Ana');
  assert.equal(spoken('Rossi, Ana'), 'Rossi, Ana');
  assert.equal(spoken(' '), 'ana.rossi@harbour.example');
});
