import assert from 'node:assert/strict';
import { test } from 'node:test';
import { de as tabDe } from '../../teams/strings/de.js';
import { en as tabEn } from '../../teams/strings/en.js';
import { es as tabEs } from '../../teams/strings/es.js';
import { fr as tabFr } from '../../teams/strings/fr.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { PhraseBook } from './phraseBook.js';

type Table = Readonly<Record<string, string>>;

const blanksOf = (sentence: string | undefined): string[] => [...(sentence ?? '').matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();

for (const [place, english, others] of [['pane', en, { de, fr, es }], ['tab', tabEn, { de: tabDe, fr: tabFr, es: tabEs }]] as [string, Table, Record<string, Table>][]) {
  for (const [language, words] of Object.entries(others)) {
    test(`Every sentence of the ${place} is there in ${language}, with the same blanks`, () => {
      assert.deepEqual(Object.keys(words).sort(), Object.keys(english).sort());
      for (const [key, sentence] of Object.entries(english)) {
        assert.notEqual(words[key]?.trim(), '', key);
        assert.deepEqual(blanksOf(words[key]), blanksOf(sentence), key);
      }
    });
  }
}

test('A blank that nobody fills stays seen, and a filled one is not filled again', () => {
  const book = new PhraseBook({ hello: 'Hello {name}, {other}' }, {});
  assert.equal(book.say('hello', { name: '{other}' }), 'Hello {other}, {other}');
});

test('A language that cannot be fetched is spoken in English', async () => {
  const book = new PhraseBook({ hello: 'Hello' }, { de: () => Promise.resolve({ hello: 'Hallo' }), fr: () => Promise.reject(new Error('gone')) });
  await book.speak('de');
  assert.equal(book.say('hello'), 'Hallo');
  await book.speak('fr');
  assert.equal(book.say('hello'), 'Hello');
});
