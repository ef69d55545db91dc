/**
 * Given names are asked for and never shown: their hashes lie in the common pack, which are smaller than their letters. One
 * word in some five thousand that are no name is taken for one.
 */
import { SEED, spread, stepSpelling } from './word-hash.ts';

/** The part of a word's hash by which names are told. */
export const NAME_MASK = (1 << 22) - 1;
/** Signs from `%` to `[` and from `a` to `y` are digits; `z` stands for as much as two digits can say. */
const BASE = 80;
const PAIR_END = BASE * BASE;
const FIRST = 37;
const FIRST_SMALL = 97;
/** How many signs lie between `[` and `a`. */
const SKIPPED = 5;

/** The hash of the word from `start` to `end`, whatever its case. */
export function hashInSmall(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    // Up to here the hash takes capitals for small letters by itself.
    if (unit > 0xff) return hashOf(text.slice(start, end).toLowerCase());
    hash = stepSpelling(hash, unit);
  }
  return spread(hash);
}

function hashOf(small: string): number {
  let hash = SEED;
  for (let at = 0; at < small.length; at++) hash = stepSpelling(hash, small.charCodeAt(at));
  return spread(hash);
}

/** The hash of a name, whatever its case. */
export function nameHash(name: string): number {
  return hashInSmall(name, 0, name.length) & NAME_MASK;
}

/** The hashes of names, rising. */
export function nameHashes(names: readonly string[]): number[] {
  return [...new Set(names.map(nameHash))].sort((a, b) => a - b);
}

/** Reads hashes that are written each as what it is more than the one before. */
export function readHashes(written: string): number[] {
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < written.length; at += 2) {
    for (; digitAt(written, at) === BASE; at++) hash += PAIR_END;
    hash += digitAt(written, at) * BASE + digitAt(written, at + 1);
    hashes.push(hash);
  }
  return hashes;
}

function digitAt(written: string, at: number): number {
  const unit = written.charCodeAt(at);
  return unit < FIRST_SMALL ? unit - FIRST : unit - FIRST - SKIPPED;
}

/** The other way round. @param hashes rising */
export function writeHashes(hashes: readonly number[]): string {
  const written = hashes.map((hash, at) => {
    const more = hash - (hashes[at - 1] ?? 0);
    const rest = more % PAIR_END;
    return sign(BASE).repeat((more - rest) / PAIR_END) + sign(Math.floor(rest / BASE)) + sign(rest % BASE);
  });
  return written.join('');
}

function sign(digit: number): string {
  return String.fromCharCode(digit < FIRST_SMALL - FIRST - SKIPPED ? digit + FIRST : digit + FIRST + SKIPPED);
}
