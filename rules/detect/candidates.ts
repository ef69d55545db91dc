/** The scanner's notes as candidates: one span with all that it may mean, longest first among those that start together. */
import { codeOf, IGNORED } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import type { NoteList } from './note-list.ts';
import { joined, type Readings, readingsOf } from './readings.ts';
import type { Scan } from './scan.ts';
import { Spellings } from './spellings.ts';

export interface Candidate {
  start: number;
  end: number;
  readings: Readings;
}

/** Candidates that start at the same offset. */
export interface Start {
  offset: number;
  /** The longest first. */
  candidates: Candidate[];
  /** Languages of which one of the candidates is a word as it is spelled. */
  languages: number;
}

/** What the words of a slot may mean, by their spelling. */
export type KnownReadings = Spellings<Readings | null>;

export function knownReadings(index: FormIndex): KnownReadings {
  return new Spellings((text, start, end, slot) => readingsOf(text, index, start, end, slot));
}

/** All candidates of the text, in order. */
export function candidatesOf(text: string, scan: Scan, known: KnownReadings): Start[] {
  putInOrder(scan.hits);
  const { notes: hits, length } = scan.hits;
  const starts: Start[] = [];
  let note = 0;
  while (note < length) {
    const offset = hits[note] as number;
    const candidates: Candidate[] = [];
    let languages = 0;
    for (; note < length && hits[note] === offset; note += 3) {
      let end = hits[note + 1] as number;
      while (codeOf(text.charCodeAt(end - 1)) === IGNORED && isStray(text.charCodeAt(end - 1))) end--;
      const slot = hits[note + 2] as number;
      const readings = known.of(text, offset, end, slot);
      if (readings === null) continue;
      languages |= readings.languages;
      // Several slots may end at the same place: forms of one spelling with different beginnings.
      const last = candidates.at(-1);
      if (last?.end === end) last.readings = joined(last.readings, readings);
      else candidates.push({ start: offset, end, readings });
    }
    if (candidates.length > 0) starts.push({ offset, candidates: candidates.reverse(), languages });
  }
  return starts;
}

/** Puts the hits in order of start and end: those of several words were noted, not much later, at their last word. */
function putInOrder({ notes, length }: NoteList): void {
  for (let at = 3; at < length; at += 3) {
    const start = notes[at] as number;
    const end = notes[at + 1] as number;
    const slot = notes[at + 2] as number;
    let to = at;
    while (
      to > 0 &&
      ((notes[to - 3] as number) > start || (notes[to - 3] === start && (notes[to - 2] as number) > end))
    ) {
      notes.copyWithin(to, to - 3, to);
      to -= 3;
    }
    if (to === at) continue;
    notes[to] = start;
    notes[to + 1] = end;
    notes[to + 2] = slot;
  }
}

/** Ignored, and no mark that belongs to the letter before it. */
function isStray(unit: number): boolean {
  return unit === 0xad || unit >= 0x2000;
}
