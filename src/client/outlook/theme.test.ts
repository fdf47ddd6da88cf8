import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDark } from './theme.js';

test('Outlook’s own word on its theme is taken', () => {
  assert.equal(isDark({ isDarkTheme: true, bodyBackgroundColor: '#FFFFFF' }), true);
});

test('An Outlook that only names its colours is judged by its background', () => {
  assert.equal(isDark({ bodyBackgroundColor: '#212121' }), true);
  assert.equal(isDark({ bodyBackgroundColor: '#FFFFFF' }), false);
});

test('An Outlook that tells nothing leaves the theme to the system', () => {
  assert.equal(isDark(undefined), null);
  assert.equal(isDark({ bodyBackgroundColor: 'white' }), null);
});
