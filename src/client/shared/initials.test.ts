import assert from 'node:assert/strict';
import { test } from 'node:test';
import { initialsOf, shadeOf } from './initials.js';

test('Initials are the first letter of the first and of the last name', () => {
  assert.equal(initialsOf('Ada Berger'), 'AB');
  assert.equal(initialsOf('Marc Olivier Laurent'), 'ML');
  assert.equal(initialsOf('sofía'), 'S');
  assert.equal(initialsOf('Ángela (Sales)'), 'Á');
  assert.equal(initialsOf('  '), '?');
});

test('A person keeps one of eight shades', () => {
  for (const id of ['', 'ada', '29:1-äö', 'x'.repeat(500)]) {
    assert.equal(shadeOf(id), shadeOf(id));
    assert.ok(shadeOf(id) >= 0 && shadeOf(id) < 8);
  }
});
