/** What a sentence leaves open: `{name}` in the words, by the same name. */
export type Blanks = Readonly<Record<string, string | number>>;

/** The sentences of a page in the owner's language. English is always there; another language is fetched when it is wanted. */
export class PhraseBook<Key extends string> {
  readonly #english: Readonly<Record<Key, string>>;
  readonly #others: Readonly<Record<string, () => Promise<Readonly<Record<Key, string>>>>>;
  #words: Readonly<Record<Key, string>>;

  constructor(english: Readonly<Record<Key, string>>, others: Readonly<Record<string, () => Promise<Readonly<Record<Key, string>>>>>) {
    this.#english = english;
    this.#others = others;
    this.#words = english;
  }

  /** A language that is not there, or cannot be fetched now, is spoken in English. */
  async speak(language: string): Promise<void> {
    this.#words = await this.#others[language]?.().catch(() => this.#english) ?? this.#english;
  }

  say(key: Key, blanks: Blanks = {}): string {
    return this.#words[key].replace(/\{(\w+)\}/g, (blank, name: string) => String(blanks[name] ?? blank));
  }
}
