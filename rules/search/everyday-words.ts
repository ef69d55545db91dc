/**
 * The everyday words of typed questions (`asked.yaml` of each language): the last of what is looked up, since they say what a
 * question is about and not what is meant. They stay in the text that the compiler wrote, and are found in it by halving.
 */
import { fitsWithSlip } from '../detect/asked-fit.ts';
import type { TopicId } from '../model/book.ts';

/** Stands for any ending, and at the beginning of a word for any beginning. */
const ANY = '*';
/** Shorter beginnings of words are the beginning of too much. */
const shortestStem = 2;

/** Stands for a few words between. */
export const GAP = '..';
const widestGap = 4;
const surelyRight = 2;
const longBeginning = 7;
/** Behind a beginning with a slip in it, what is longer is another word: Hungarian gardening is no procuring. */
const longestEnding = 4;

/** What some words stand for. */
export interface EverydayHit {
  /** Where the words stand, rising. */
  places: number[];
  /** How many letters are given. */
  letters: number;
  topics: TopicId[];
  /** What was misspelt, as far as it is given, in Latin letters. */
  meant?: string;
}

export class EverydayWords {
  readonly #text: string;
  readonly #topics: readonly TopicId[];
  /** Where the sorted lines begin, and where those end that begin with a star. */
  readonly #start: number;
  readonly #starsEnd: number;

  /**
   * @param written its first line names topics; each other one is folded words, a tab, and the numbers of their topics. The lines
   *   are sorted.
   */
  constructor(written: string) {
    this.#text = written;
    this.#start = written.indexOf('\n') + 1;
    this.#topics = written.slice(0, this.#start - 1).split(' ');
    this.#starsEnd = this.#firstFrom('+');
  }

  /** @returns what the words stand for of which the first is at a place, those of most words first */
  at(words: readonly string[], place: number): EverydayHit[] {
    const word = words[place] ?? '';
    const hits: EverydayHit[] = [];
    if (word.length < shortestStem) return hits;
    const beginning = word.slice(0, shortestStem);
    for (let at = this.#firstFrom(beginning); this.#text.startsWith(beginning, at); at = this.#next(at))
      if (this.#isFirst(word, at)) this.#add(at, words, place, hits);
    for (let at = this.#start; at < this.#starsEnd; at = this.#next(at)) this.#add(at, words, place, hits);
    return hits.sort((a, b) => b.places.length - a.places.length);
  }

  /** @returns what a word that is still being typed is on the way to, the shortest first */
  begunBy(word: string): EverydayHit[] {
    const hits: EverydayHit[] = [];
    for (let at = this.#firstFrom(word); this.#text.startsWith(word, at); at = this.#next(at)) {
      const [pattern = '', topics = ''] = this.#text.slice(at, this.#next(at) - 1).split('\t');
      if (!pattern.includes(' ')) hits.push(this.#hit(pattern, topics, [0]));
    }
    return hits.sort((a, b) => a.letters - b.letters);
  }

  /** @returns what a word is on which a finger slipped, never on its first letter */
  misspelt(word: string): EverydayHit[] {
    const hits: EverydayHit[] = [];
    const [first = ''] = word;
    for (let at = this.#firstFrom(first); this.#text.startsWith(first, at); at = this.#next(at)) {
      const [pattern = '', topics = ''] = this.#text.slice(at, this.#next(at) - 1).split('\t');
      if (pattern.includes(' ') || !isSlipOf(word, pattern)) continue;
      hits.push({ ...this.#hit(pattern, topics, [0]), meant: pattern.replace(ANY, '…') });
    }
    return hits;
  }

  /** Whether a line's first word stands for the word: asked of many lines, so that none is cut out of the text for it. */
  #isFirst(word: string, at: number): boolean {
    let same = 0;
    while (same < word.length && this.#text[at + same] === word[same]) same++;
    const next = this.#text[at + same] as string;
    return next === ANY || (same === word.length && next <= ' ');
  }

  #add(at: number, words: readonly string[], place: number, hits: EverydayHit[]): void {
    const [pattern = '', topics = ''] = this.#text.slice(at, this.#next(at) - 1).split('\t');
    const places = placesOf(pattern.split(' '), words, place);
    if (places) hits.push(this.#hit(pattern, topics, places));
  }

  #hit(pattern: string, topics: string, places: number[]): EverydayHit {
    const letters = pattern.replace(/[^a-z\d]/g, '').length;
    return { places, letters, topics: topics.split(' ').map((number) => this.#topics[Number(number)] as TopicId) };
  }

  /** Where the first line stands that comes with or behind the key. */
  #firstFrom(key: string): number {
    let low = this.#start;
    let high = this.#text.length;
    while (low < high) {
      const middle = Math.max(low, this.#text.lastIndexOf('\n', ((low + high) >> 1) - 1) + 1);
      if (this.#text.slice(middle, middle + key.length) < key) low = this.#next(middle);
      else high = middle;
    }
    return low;
  }

  #next(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end + 1;
  }
}

/** Where the parts of a pattern stand one behind the other, if they do. */
function placesOf(parts: readonly string[], words: readonly string[], start: number): number[] | null {
  const places: number[] = [];
  let [next, reach] = [start, 0];
  for (const part of parts) {
    if (part === GAP) {
      reach = widestGap;
      continue;
    }
    const found = words.slice(next, next + 1 + reach).findIndex((word) => fits(word, part));
    if (found < 0) return null;
    places.push(next + found);
    [next, reach] = [next + found + 1, 0];
  }
  return places;
}

/** Of a word with any ending, the last letters given must be right: else it is a shorter beginning, of too much. */
function isSlipOf(word: string, pattern: string): boolean {
  if (!fitsWithSlip(word, pattern)) return false;
  if (!pattern.endsWith(ANY)) return true;
  const given = pattern.length - 1;
  if (word.length > given + longestEnding) return false;
  let same = 0;
  while (same < given && word[same] === pattern[same]) same++;
  return same < given - surelyRight || same >= longBeginning;
}

function fits(word: string, pattern: string): boolean {
  if (pattern.endsWith(ANY)) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith(ANY) ? word.endsWith(pattern.slice(1)) : word === pattern;
}
