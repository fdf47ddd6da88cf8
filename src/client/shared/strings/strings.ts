import { en } from './en.js';
import { PhraseBook, type Blanks } from './phraseBook.js';

export type Key = keyof typeof en;
export type Words = Readonly<Record<Key, string>>;

const book = new PhraseBook<Key>(en, {
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
});

/** One sentence of the pages' own, in the language last spoken. */
export const say = (key: Key, blanks?: Blanks): string => book.say(key, blanks);

/** “de-CH” is German; a language that we do not have is English. */
export async function speak(locale: string): Promise<string> {
  const language = /^(de|fr|es)\b/i.exec(locale)?.[1]?.toLowerCase() ?? 'en';
  await book.speak(language);
  document.documentElement.lang = language;
  return language;
}
