/** Whether a word of a question is one of the asked words: as written, inside a compound, or with a slip of the finger. */

/** @param pattern lower case, without marks, with a star for any ending or any beginning */
export type AskedFit = (word: string, pattern: string) => boolean;

/** Shorter words are too near to others for a slip to be told from another word. */
const SHORTEST_WITH_SLIP = 6;
/** Shorter words stand inside too many others by chance. */
const SHORTEST_INSIDE = 5;
/** What may stand before it in a compound. */
const SHORTEST_BEFORE = 3;

/** Letters that Unicode does not take apart, and what hands in a hurry type for them. */
const SINGLES: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  þ: 'th',
};

/** Letters without marks and capitals, word by word. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const bare = plain.replace(/[łđðøħıςßæþ]/g, (letter) => SINGLES[letter] ?? letter);
  return bare.match(/[\p{L}\d*]+/gu) ?? [];
}

export const fitsExactly: AskedFit = (word, pattern) => {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
};

/** "Schmuggelzigaretten", "huisvuilzakken": the word stands inside, behind another. */
export const fitsInCompound: AskedFit = (word, pattern) => {
  const stem = pattern.replace('*', '');
  if (stem.length < SHORTEST_INSIDE) return fitsExactly(word, pattern);
  const at = word.indexOf(stem, SHORTEST_BEFORE);
  return fitsExactly(word, pattern) || (at > 0 && (pattern.endsWith('*') || at + stem.length === word.length));
};

/** One letter too many, too few or wrong, or two neighbours that changed places; never the first letter. */
export const fitsWithSlip: AskedFit = (word, pattern) => {
  if (fitsExactly(word, pattern)) return true;
  if (pattern.startsWith('*')) return false;
  const stem = pattern.replace('*', '');
  if (stem.length < SHORTEST_WITH_SLIP) return false;
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at++;
  if (at === 0) return false;
  const rest = (from: number) => stem.slice(from) + (pattern.endsWith('*') ? '*' : '');
  const swapped =
    word[at] === stem[at + 1] && word[at + 1] === stem[at] && fitsExactly(word.slice(at + 2), rest(at + 2));
  return (
    swapped ||
    fitsExactly(word.slice(at + 1), rest(at)) ||
    fitsExactly(word.slice(at), rest(at + 1)) ||
    fitsExactly(word.slice(at + 1), rest(at + 1))
  );
};
