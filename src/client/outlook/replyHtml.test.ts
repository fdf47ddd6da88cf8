import assert from 'node:assert/strict';
import { test } from 'node:test';
import { replyHtml } from './replyHtml.js';

test('Lines stay lines', () => {
  assert.equal(replyHtml('Hi Ana,\n\nthank you.\r\nAda'), 'Hi Ana,<br><br>thank you.<br>Ada');
});

test('Markup in the words is words', () => {
  assert.equal(replyHtml('<img src=x> & "x"'), '&lt;img src=x&gt; &amp; &quot;x&quot;');
});
