/** The scanner's notes as candidates: one span with all that it may mean, longest first among those that start together. */
import { codeOf, IGNORED } from './fold.ts';
import { type FormIndex, NO_LANG } from './form-index.ts';
import type { NoteList } from './note-list.ts';
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
  const hits = inOrder(scan.hits);
  const starts: Start[] = [];
  let note = 0;
  while (note < hits.length) {
    const offset = hits[note] as number;
    const candidates: Candidate[] = [];
    let languages = 0;
    while (note < hits.length && hits[note] === offset) {
      let end = hits[note + 1] as number;
      while (codeOf(text.charCodeAt(end - 1)) === IGNORED && isStray(text.charCodeAt(end - 1))) end--;
      const readings = readingsOf(text, index, offset, end, hits[note + 2] as number);
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

/** The hits by start, then by end: those of several words were noted at their last word. */
function inOrder(hits: NoteList): Int32Array {
  const { notes, length } = hits;
  const order = Array.from({ length: length / 3 }, (_, at) => at * 3);
  order.sort((a, b) => (notes[a] as number) - (notes[b] as number) || (notes[a + 1] as number) - (notes[b + 1] as number));
  const sorted = new Int32Array(length);
  order.forEach((from, at) => {
    sorted.set(notes.subarray(from, from + 3), at * 3);
  });
  return sorted;
}

/** Ignored, and no mark that belongs to the letter before it. */
function isStray(unit: number): boolean {
  return unit === 0xad || unit >= 0x2000;
}
