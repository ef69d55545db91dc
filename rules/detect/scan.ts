/**
 * The one pass over the text. It notes where a listed form may stand (by folded hash, not yet compared), which function
 * words it met (for guessing languages) and where digits, codes and machine-readable lines begin; all else is decided
 * afterwards, on what it noted. Each code unit is read once, and forms of several words are followed from word to word by
 * the hashes of words, so the time is linear in the text, whatever it holds.
 */
import { CODE, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, LESS_THAN, PAIR, SECOND_OF_PAIR, WORD_END } from './fold.ts';
import { type FormIndex, FUNCTION_MASK } from './form-index.ts';
import { ENTRY, FILTER_MASK, type FormTable, HAS_RECORD, HAS_SEED } from './form-table.ts';
import { NoteList } from './note-list.ts';
import { isSpace, join, NO_GAP, SEED, SPACE_CODE, separatorCode, spread, step, stepSpelling } from './word-hash.ts';

/** The most code units between two words of a form. */
const WIDEST_GAP = 24;
/** The most forms that are followed at a time. */
const MOST_FOLLOWED = 96;
/** D: the one sign of one letter that officers write in a sentence. The others are too often something else. */
const SIGN = 68;
/** The hash of the gap that most words have between them. */
const ONE_SPACE = step(NO_GAP, SPACE_CODE);

export interface Scan {
  /** Triples: start, end, slot. Those of several words stand where their last word does. */
  hits: NoteList;
  /** Pairs: offset, bit set of languages. */
  functionWords: NoteList;
  /** Pairs: start and end of the function words that a space and two capitals follow, or a D. */
  beforeCapitals: NoteList;
  /** Offsets at which the number of an act, an account number, an international telephone number may stand. */
  actNumbers: NoteList;
  accounts: NoteList;
  phones: NoteList;
  /** Offsets of the `<<` of machine-readable lines. */
  fillers: NoteList;
}

export function newScan(): Scan {
  return {
    hits: new NoteList(),
    functionWords: new NoteList(),
    beforeCapitals: new NoteList(),
    actNumbers: new NoteList(),
    accounts: new NoteList(),
    phones: new NoteList(),
    fillers: new NoteList(),
  };
}

/** Forgets what was noted of the text before. */
export function clearScan(scan: Scan): void {
  for (const notes of Object.values(scan) as NoteList[]) notes.clear();
}

/** Forms that have begun and may go on with the next word. */
class Followed {
  seeds = new Int32Array(MOST_FOLLOWED);
  starts = new Int32Array(MOST_FOLLOWED);
  count = 0;

  /** Adds what may follow the word in the slot. */
  add(table: FormTable, slot: number, start: number): void {
    const { next, values, firstSeed } = table;
    let at = table.head(slot) & ENTRY;
    for (; at !== 0 && this.count < MOST_FOLLOWED; at = next[at] as number) {
      if (at < firstSeed) continue;
      this.seeds[this.count] = values[at] as number;
      this.starts[this.count++] = start;
    }
  }
}

/** Reads the whole text and fills `scan`. */
export function scanText(text: string, index: FormIndex, scan: Scan): void {
  const { table, functionKeys, functionLangs } = index;
  const { cells, mask, filter, laterFilter } = table;
  const { hits, functionWords, beforeCapitals } = scan;
  const length = text.length;
  let followed = new Followed();
  let spare = new Followed();
  let lastEnd = 0;
  let at = 0;
  while (at < length) {
    let unit = text.charCodeAt(at);
    let code = CODE[unit] as number;
    if (code === 0) {
      at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    if (code < DIGIT) {
      let spelling = SEED;
      do {
        if (code < PAIR) hash = step(hash, code);
        else if (code === FOREIGN) hash = step(hash, FOREIGN);
        else if (code !== IGNORED)
          hash = step(step(hash, FIRST_OF_PAIR[code] as number), SECOND_OF_PAIR[code] as number);
        spelling = stepSpelling(spelling, unit);
        if (++at === length) break;
        unit = text.charCodeAt(at);
        code = CODE[unit] as number;
      } while (code > 0 && code < DIGIT);
      let slot = spread(spelling) & FUNCTION_MASK;
      while (functionKeys[slot] !== 0 && functionKeys[slot] !== spelling) slot = (slot + 1) & FUNCTION_MASK;
      if (functionKeys[slot] !== 0) {
        functionWords.push2(start, functionLangs[slot] as number);
        const next = text.charCodeAt(at + 1);
        if (isCapital(next) && isSpace(unit) && (isCapital(text.charCodeAt(at + 2)) || next === SIGN))
          beforeCapitals.push2(start, at);
      }
    } else if (code < WORD_END) {
      do {
        hash = step(hash, code);
        if (++at === length) break;
        code = CODE[text.charCodeAt(at)] as number;
      } while (code >= DIGIT && code < WORD_END);
      if (at - start >= 2) noteDigits(text, start, at, scan);
    } else {
      at = noteFillers(text, at, scan);
      continue;
    }
    if (followed.count > 0) {
      spare.count = 0;
      const gap = start - lastEnd > WIDEST_GAP ? 0 : gapHash(text, lastEnd, start);
      for (let one = 0; gap !== 0 && one < followed.count; one++) {
        const joined = join(followed.seeds[one] as number, gap, hash);
        const place = spread(joined) & FILTER_MASK;
        if (((laterFilter[place >> 3] as number) & (1 << (place & 7))) === 0) continue;
        const found = table.find(joined);
        if (found < 0) continue;
        const begun = followed.starts[one] as number;
        const head = table.head(found);
        if ((head & HAS_RECORD) !== 0) hits.push3(begun, at, found);
        if ((head & HAS_SEED) !== 0) spare.add(table, found, begun);
      }
      const last = followed;
      followed = spare;
      spare = last;
    }
    lastEnd = at;
    let slot = spread(hash);
    if (((filter[(slot & FILTER_MASK) >> 3] as number) & (1 << (slot & 7))) === 0) continue;
    slot = (slot << 1) & mask;
    while (cells[slot] !== hash && cells[slot] !== 0) slot = (slot + 2) & mask;
    const head = cells[slot + 1] as number;
    if ((head & HAS_RECORD) !== 0) hits.push3(start, at, slot);
    if ((head & HAS_SEED) !== 0) followed.add(table, slot, start);
  }
}

/** The hash of what parts two words; white space is one. */
function gapHash(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 32) return ONE_SPACE;
  let hash = NO_GAP;
  let spaced = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const code = CODE[unit] as number;
    if (code === IGNORED) continue;
    if (code === LESS_THAN) return 0;
    const space = isSpace(unit);
    if (!space || !spaced) hash = step(hash, space ? SPACE_CODE : separatorCode(unit));
    spaced = space;
  }
  return hash;
}

function noteFillers(text: string, offset: number, scan: Scan): number {
  let at = offset + 1;
  while (text.charCodeAt(at) === 60) at++;
  if (at - offset > 1) scan.fillers.push(offset);
  return at;
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90;
}

/** Sorts a run of digits by what stands around it. */
function noteDigits(text: string, start: number, end: number, scan: Scan): void {
  const run = end - start;
  const next = text.charCodeAt(end);
  const previous = text.charCodeAt(start - 1);
  if (run <= 4 && next === 47) scan.actNumbers.push(start);
  else if (run === 5 && isCapital(next)) scan.actNumbers.push(start);
  const zeros = run >= 4 && text.charCodeAt(start) === 48 && text.charCodeAt(start + 1) === 48;
  if (previous === 43 || zeros) scan.phones.push(start);
  else if (isCapital(previous) && isCapital(text.charCodeAt(start - 2))) scan.accounts.push(start - 2);
}
