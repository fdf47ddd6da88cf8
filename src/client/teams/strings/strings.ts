import { PhraseBook, type Blanks } from '../../shared/strings/phraseBook.js';
import { speak } from '../../shared/strings/strings.js';
import { en } from './en.js';

export type TabKey = keyof typeof en;
export type TabWords = Readonly<Record<TabKey, string>>;

const book = new PhraseBook<TabKey>(en, {
  de: async () => (await import('./de.js')).de,
  fr: async () => (await import('./fr.js')).fr,
  es: async () => (await import('./es.js')).es,
});

/** One sentence of the tab's own; what it shares with the pane is said by `say`. */
export const tell = (key: TabKey, blanks?: Blanks): string => book.say(key, blanks);

/** Speaks the language of a locale in the whole tab. */
export async function speakTab(locale: string): Promise<string> {
  const language = await speak(locale);
  await book.speak(language);
  return language;
}
