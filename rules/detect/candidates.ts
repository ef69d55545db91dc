/** The scanner's notes as candidates: one span with all that it may mean, longest first among those that start together. */
import { codeOf, IGNORED } from './fold.ts';
import { type FormIndex, NO_LANG } from './form-index.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { Scan } from './scan.ts';

export interface Candidate {
  start: number;
  end: number;
  readings: Reading[];
}

/** Candidates that start at the same offset. */
export interface Start {
  offset: number;
  /** The longest first. */
  candidates: Candidate[];
  /** Languages of which one of the candidates is a word as it is spelled. */
  languages: number;
}

/** All candidates of the text, in order. */
export function candidatesOf(text: string, index: FormIndex, scan: Scan): Start[] {
  const { hits } = scan;
  const starts: Start[] = [];
  let note = 0;
  while (note < hits.length) {
    const offset = hits.at(note);
    const candidates: Candidate[] = [];
    let languages = 0;
    while (note < hits.length && hits.at(note) === offset) {
      let end = hits.at(note + 1);
      while (codeOf(text.charCodeAt(end - 1)) === IGNORED && isStray(text.charCodeAt(end - 1))) end--;
      const readings = readingsOf(text, index, offset, end, hits.at(note + 2));
      for (const { exact, lang, form } of readings) {
        if (exact && lang !== NO_LANG && form !== 'label' && form !== 'acronym') languages |= 1 << lang;
      }
      if (readings.length > 0) candidates.push({ start: offset, end, readings });
      note += 3;
    }
    if (candidates.length > 0) starts.push({ offset, candidates: candidates.reverse(), languages });
  }
  return starts;
}

/** Ignored, and no mark that belongs to the letter before it. */
function isStray(unit: number): boolean {
  return unit === 0xad || unit >= 0x2000;
}
