/** The scanner's notes as candidates: one span with all that it may mean, longest first among those that start together. */
import { codeOf, IGNORED } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { Scan } from './scan.ts';

export interface Candidate {
  start: number;
  end: number;
  readings: Reading[];
}

/** Calls `each` with the candidates that start at the same offset, the longest first. */
export function eachStart(text: string, index: FormIndex, scan: Scan, each: (together: Candidate[]) => void): void {
  const { hits } = scan;
  let note = 0;
  while (note < hits.length) {
    const start = hits.at(note);
    const together: Candidate[] = [];
    while (note < hits.length && hits.at(note) === start) {
      let end = hits.at(note + 1);
      while (codeOf(text.charCodeAt(end - 1)) === IGNORED && isStray(text.charCodeAt(end - 1))) end--;
      const readings = readingsOf(text, index, start, end, hits.at(note + 2));
      if (readings.length > 0) together.push({ start, end, readings });
      note += 3;
    }
    if (together.length > 0) each(together.reverse());
  }
}

/** Ignored, and no mark that belongs to the letter before it. */
function isStray(unit: number): boolean {
  return unit === 0xad || unit >= 0x2000;
}
