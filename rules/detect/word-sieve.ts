/**
 * Which words a page may hold: a bit for each of its words' hashes, and none for a number. A word whose bit is not set is not
 * there; of one whose bit is set nobody can tell, since a language has several words for every bit.
 */
import { CODE, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, isUpperUnit, PAIR, SECOND_OF_PAIR } from './fold.ts';
import { SEED, spread, step, stepSpelling } from './word-hash.ts';

const BITS = 16;

export type WordSieve = Uint8Array;

/** A sieve of no words. */
export function newSieve(): WordSieve {
  return new Uint8Array(1 << (BITS - 3));
}

/**
 * Adds the words of a text, parted and folded as `scanText` does.
 * @param hear told the hash of each word's spelling
 */
export function addWords(sieve: WordSieve, text: string, hear?: (spelling: number) => void): void {
  const { length } = text;
  for (let at = 0; at < length; at++) {
    let code = CODE[text.charCodeAt(at)] as number;
    if (code === 0 || code >= DIGIT) continue;
    let hash = SEED;
    let spelling = SEED;
    do {
      spelling = stepSpelling(spelling, smallUnit(text.charCodeAt(at)));
      if (code < PAIR) hash = step(hash, code);
      else if (code === FOREIGN) hash = step(hash, FOREIGN);
      else if (code !== IGNORED) hash = step(step(hash, FIRST_OF_PAIR[code] as number), SECOND_OF_PAIR[code] as number);
      if (++at === length) break;
      code = CODE[text.charCodeAt(at)] as number;
    } while (code > 0 && code < DIGIT);
    hear?.(spelling);
    const place = placeOf(hash);
    sieve[place >> 3] = (sieve[place >> 3] as number) | (1 << (place & 7));
  }
}

/** Capitals of ASCII are left to the hash, which takes them for small letters. */
function smallUnit(unit: number): number {
  return unit > 127 && isUpperUnit(unit) ? String.fromCharCode(unit).toLowerCase().charCodeAt(0) : unit;
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
