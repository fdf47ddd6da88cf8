/** “Ada Berger” → “AB”, “Cher” → “C”. Punctuation such as “(Sales)” is passed over. */
export function initialsOf(displayName: string): string {
  const words = displayName.split(/\s+/).map((word) => /^\p{L}/u.exec(word)?.[0]).filter((letter) => letter !== undefined);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.join('').toUpperCase() || '?';
}

const shades = 8;

/** One of eight shades, always the same for the same person. */
export function shadeOf(id: string): number {
  let hash = 7;
  for (const letter of id) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return hash % shades;
}
