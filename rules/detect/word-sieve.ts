/**
 * Which words a page may hold: a bit for each of its words' hashes, and none for a number. A word whose bit is not set is not
 * there; of one whose bit is set nobody can tell, since a language has several words for every bit.
 */
import { CODE, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, PAIR, SECOND_OF_PAIR } from './fold.ts';
import { SEED, spread, step } from './word-hash.ts';

const BITS = 16;

export type WordSieve = Uint8Array;

/** A sieve of no words. */
export function newSieve(): WordSieve {
  return new Uint8Array(1 << (BITS - 3));
}

/** Adds the words of a text, parted and folded as `scanText` does. */
export function addWords(sieve: WordSieve, text: string): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = CODE[text.charCodeAt(at)] as number;
    if (code === 0 || code >= DIGIT) continue;
    let hash = SEED;
    do {
      if (code < PAIR) hash = step(hash, code);
      else if (code === FOREIGN) hash = step(hash, FOREIGN);
      else if (code !== IGNORED) hash = step(step(hash, FIRST_OF_PAIR[code] as number), SECOND_OF_PAIR[code] as number);
      if (++at === length) break;
      code = CODE[text.charCodeAt(at)] as number;
    } while (code > 0 && code < DIGIT);
    const place = placeOf(hash);
    sieve[place >> 3] = (sieve[place >> 3] as number) | (1 << (place & 7));
  }
}

/** Whether a word of this hash may be there. */
export function mayHold(sieve: WordSieve, hash: number): boolean {
  const place = placeOf(hash);
  return ((sieve[place >> 3] as number) & (1 << (place & 7))) !== 0;
}

/** The sieve as a text, which frames can answer with. */
export function writeSieve(sieve: WordSieve): string {
  return btoa(String.fromCharCode(...sieve));
}

/** One sieve of the words of all. */
export function readSieves(written: readonly string[]): WordSieve {
  const sieve = newSieve();
  for (const bytes of written.map(atob))
    for (let at = 0; at < sieve.length; at++) sieve[at] = (sieve[at] as number) | bytes.charCodeAt(at);
  return sieve;
}

function placeOf(hash: number): number {
  return spread(hash) & ((1 << BITS) - 1);
}
