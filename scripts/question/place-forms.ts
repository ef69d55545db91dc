/** In which forms the name of a town may stand in a sentence. */

/** How a language inflects such names (`place-endings.yaml`); lists are parted by spaces. */
export interface PlaceEndings {
  /** What of the dictionary form goes. */
  cut?: string;
  /** What may come instead, or behind it. */
  endings?: string;
  /** Which last letters of the stem become which others. */
  changes?: Record<string, string>;
  /** Which vowels before the last letter fall out. */
  falls?: string;
  /** What the beginning may become, by what it becomes. */
  beginnings?: Record<string, string>;
  /** The words before it that speak of a place. */
  before?: string;
}

/** Shorter stems are the beginning of too many words. */
const SHORTEST_STEM = 3;

/** Behind a name that stands as it is, and so needs no ending. */
const WHOLE = '$';

/**
 * @param word one word of a name, in small letters without marks
 * @returns what a form of it may be taken apart to: the word as a whole, and its stems
 */
export function stemsOf(word: string, { cut, changes = {}, falls }: PlaceEndings): string[] {
  const stems = [word, ...list(cut).flatMap((end) => (word.endsWith(end) ? [word.slice(0, -end.length)] : []))];
  const changed = stems.flatMap((stem) =>
    Object.entries(changes).flatMap(([from, to]) => (stem.endsWith(from) ? [stem.slice(0, -from.length) + to] : [])),
  );
  const shorter = stems.flatMap((stem) =>
    list(falls).includes(stem.at(-2) ?? '') ? [stem.slice(0, -2) + stem.at(-1)] : [],
  );
  return [word + WHOLE, ...[...stems, ...changed, ...shorter].filter(({ length }) => length >= SHORTEST_STEM)];
}

/**
 * @param word a word of a text, in small letters without marks
 * @returns what it is a form of: see `stemsOf`
 */
export function formOf(word: string, { endings, beginnings = {} }: PlaceEndings): string[] {
  const begun = Object.entries(beginnings).flatMap(([to, from]) =>
    word.startsWith(to) ? [from + word.slice(to.length)] : [],
  );
  return [word, ...begun].flatMap((form) => [
    form + WHOLE,
    ...list(endings).flatMap((end) => (form.endsWith(end) ? [form.slice(0, -end.length)] : [])),
  ]);
}

function list(words = ''): string[] {
  return words.split(' ').filter(Boolean);
}
