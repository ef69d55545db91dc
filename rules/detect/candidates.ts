/** The scanner's notes as candidates: one span with all that it may mean. */
import { codeOf, IGNORED } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import { NoteList } from './note-list.ts';
import { joined, type Readings, readingsOf } from './readings.ts';
import type { Scan } from './scan.ts';
import { Spellings } from './spellings.ts';

export interface Candidate {
  start: number;
  end: number;
  readings: Readings;
}

/** All candidates of a text in lists of numbers, in order of start and then of end: no object for each, of which texts have thousands. */
export interface Candidates {
  /** Pairs: start and end. */
  places: NoteList;
  /** What each may mean. */
  readings: Readings[];
  /** Pairs, for each start: the offset, and the languages of which one of its candidates is a word as it is spelled. */
  listed: NoteList;
}

/** What the words of a slot may mean, by their spelling. */
export type KnownReadings = Spellings<Readings | null>;

export function knownReadings(index: FormIndex): KnownReadings {
  return new Spellings((text, start, end, slot) => readingsOf(text, index, start, end, slot));
}

/** The candidates in what the scanner noted. */
export function candidatesOf(text: string, scan: Scan, known: KnownReadings): Candidates {
  putInOrder(scan.hits);
  const { notes: hits, length } = scan.hits;
  const places = new NoteList();
  const readings: Readings[] = [];
  const listed = new NoteList();
  let note = 0;
  while (note < length) {
    const offset = hits[note] as number;
    let lastEnd = -1;
    let languages = 0;
    for (; note < length && hits[note] === offset; note += 3) {
      let end = hits[note + 1] as number;
      while (codeOf(text.charCodeAt(end - 1)) === IGNORED && isStray(text.charCodeAt(end - 1))) end--;
      const slot = hits[note + 2] as number;
      const found = known.of(text, offset, end, slot);
      if (found === null) continue;
      languages |= found.languages;
      // Several slots may end at the same place: forms of one spelling with different beginnings.
      if (end === lastEnd) readings.push(joined(readings.pop() as Readings, found));
      else {
        places.push2(offset, end);
        readings.push(found);
      }
      lastEnd = end;
    }
    if (languages !== 0) listed.push2(offset, languages);
  }
  return { places, readings, listed };
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
