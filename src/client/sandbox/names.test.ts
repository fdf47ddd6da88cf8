import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameAndAddress, nameOf } from './names.js';

test('a recipient without a name is called by the address', () => {
  for (const name of [null, '', '  ']) {
    assert.equal(nameOf({ name, address: 'ana@fabrikam.example' }), 'ana@fabrikam.example');
    assert.equal(nameAndAddress({ name, address: 'ana@fabrikam.example' }), 'ana@fabrikam.example');
  }
});

test('an address that repeats as a name is said once', () => {
  assert.equal(nameAndAddress({ name: 'ana@fabrikam.example', address: 'ana@fabrikam.example' }), 'ana@fabrikam.example');
  assert.equal(nameAndAddress({ name: 'Ana', address: 'ana@fabrikam.example' }), 'Ana <ana@fabrikam.example>');
});
