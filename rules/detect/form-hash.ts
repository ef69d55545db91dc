/** The hash of a word in a listed form: the same that the scanner makes of the word in a text. */
import { codeOf, FIRST_OF_PAIR, FOREIGN, IGNORED, PAIR, SECOND_OF_PAIR } from './fold.ts';
import type { FormLines } from './lexicon-pack.ts';
import { step } from './word-hash.ts';

/** Goes on with the hash over letters and digits. */
export function hashForm(lines: FormLines, from: number, start: number, end: number): number {
  let hash = from;
  for (let at = start; at < end; at++) {
    const code = codeOf(lines.charCodeAt(at));
    if (code === IGNORED) continue;
    const pair = code >= PAIR && code < FOREIGN;
    hash = step(hash, pair ? (FIRST_OF_PAIR[code] as number) : code);
    if (pair) hash = step(hash, SECOND_OF_PAIR[code] as number);
  }
  return hash;
}
