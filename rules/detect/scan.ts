/**
 * The one pass over the text. It notes where a listed form may stand (by folded hash, not yet compared), which function
 * words it met (for guessing languages) and where digits, codes and machine-readable lines begin; all else is decided
 * afterwards, on what it noted. It reads each code unit a bounded number of times, whatever the text.
 */
import { DIGIT, FIRST_OF_PAIR, FOLD, FOREIGN, IGNORED, LESS_THAN, LETTER_END, PAIR, SECOND_OF_PAIR, UPPER } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import { NoteList } from './note-list.ts';
import { beginningSlot, isSpace, SEED, SPACE_CODE, separatorCode, spread, step } from './word-hash.ts';

/** The most words that a form has, and the most separators between two of them. */
const MOST_WORDS = 12;
const WIDEST_GAP = 24;
const LONGEST_WORD = 60;

export interface Scan {
  /** Triples: start, end, node. */
  hits: NoteList;
  /** Pairs: offset, bit set of languages. */
  functionWords: NoteList;
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
    actNumbers: new NoteList(),
    accounts: new NoteList(),
    phones: new NoteList(),
    fillers: new NoteList(),
  };
}

/** Reads the text from `from` to `to` and fills `scan`. */
export function scanText(text: string, index: FormIndex, scan: Scan): void {
  const { keys, slots, mask, functionOf, markedFunctionOf, firstLink, firstSeed, anyBeginnings, lowerBeginnings } = index;
  const { hits, functionWords, fillers } = scan;
  const length = text.length;
  let at = 0;
  while (at < length) {
    let code = FOLD[text.charCodeAt(at)] as number;
    if (code === 0) {
      at++;
      continue;
    }
    const upper = code > UPPER;
    code &= 127;
    if (code >= LETTER_END) {
      if (code === LESS_THAN && FOLD[text.charCodeAt(at + 1)] === LESS_THAN) {
        fillers.push(at);
        while (at < length && text.charCodeAt(at) === 60) at++;
      } else at++;
      continue;
    }
    const start = at;
    let hash = SEED;
    if (code >= DIGIT && code < DIGIT + 10) {
      while (code >= DIGIT && code < DIGIT + 10) {
        hash = step(hash, code);
        at++;
        code = at < length ? (FOLD[text.charCodeAt(at)] as number) : 0;
      }
      if (at - start >= 2) noteDigits(text, start, at, scan);
    } else {
      let letters = 0;
      let third = 0;
      do {
        if (code < PAIR) {
          hash = step(hash, code);
          letters++;
        } else if (code === FOREIGN) {
          letters = 3;
          third = 0;
        } else if (code !== IGNORED) {
          hash = step(hash, FIRST_OF_PAIR[code] as number);
          if (++letters === 3) third = hash;
          hash = step(hash, SECOND_OF_PAIR[code] as number);
          letters++;
        }
        at++;
        code = at < length ? (FOLD[text.charCodeAt(at)] as number) & 127 : 0;
      } while (letters < 3 && code > 0 && (code < DIGIT || code > DIGIT + 9) && code !== LESS_THAN);
      if (letters >= 3) {
        if (letters === 3) third = hash;
        const slot = beginningSlot(third);
        const bits = (upper ? anyBeginnings : lowerBeginnings)[slot >> 3] as number;
        if ((bits & (1 << (slot & 7))) === 0) {
          while (code > 0 && (code < DIGIT || code > DIGIT + 9) && code !== LESS_THAN) {
            at++;
            code = at < length ? (FOLD[text.charCodeAt(at)] as number) & 127 : 0;
          }
          continue;
        }
        while (code > 0 && (code < DIGIT || code > DIGIT + 9) && code !== LESS_THAN) {
          if (code < PAIR || code === FOREIGN) hash = step(hash, code);
          else if (code !== IGNORED) hash = step(step(hash, FIRST_OF_PAIR[code] as number), SECOND_OF_PAIR[code] as number);
          at++;
          code = at < length ? (FOLD[text.charCodeAt(at)] as number) & 127 : 0;
        }
      }
    }
    let slot = spread(hash) & mask;
    let node = slots[slot] as number;
    while (node !== 0 && keys[slot] !== hash) {
      slot = (slot + 1) & mask;
      node = slots[slot] as number;
    }
    if (node === 0) continue;
    const table = isAscii(text, start, at) ? functionOf : markedFunctionOf;
    const languages = table[node] as number;
    if (languages !== 0) functionWords.push2(start, languages);
    if (firstLink[node] !== 0) hits.push3(start, at, node);
    if (firstSeed[node] !== 0) goOn(text, index, hits, start, at, node, 1);
  }
}

function isAscii(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
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
  if (previous === 43 || (run >= 4 && text.charCodeAt(start) === 48 && text.charCodeAt(start + 1) === 48)) scan.phones.push(start);
  else if (isCapital(previous) && isCapital(text.charCodeAt(start - 2))) scan.accounts.push(start - 2);
}

/** Follows forms of several words from the end of one of their words. */
function goOn(text: string, index: FormIndex, hits: NoteList, start: number, end: number, from: number, words: number): void {
  const wordAt = gapEnd(text, end);
  if (wordAt < 0) return;
  const wordTo = wordEnd(text, wordAt);
  if (wordTo < 0) return;
  for (let seed = index.firstSeed[from] as number; seed !== 0; seed = index.nextSeed[seed] as number) {
    const node = index.find(hashOn(text, index.seeds[seed] as number, end, wordTo));
    if (node === 0) continue;
    if (index.firstLink[node] !== 0) hits.push3(start, wordTo, node);
    if (index.firstSeed[node] !== 0 && words < MOST_WORDS) goOn(text, index, hits, start, wordTo, node, words + 1);
  }
}

/** Where the next word begins; -1 where none does within reach. */
function gapEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + WIDEST_GAP);
  for (let at = from; at < last; at++) {
    const code = (FOLD[text.charCodeAt(at)] as number) & 127;
    if (code > 0 && code < LETTER_END) return at;
    if (code === LESS_THAN) return -1;
  }
  return -1;
}

function isDigitCode(code: number): boolean {
  return code >= DIGIT && code < DIGIT + 10;
}

/** Where the word ends; -1 where it is longer than any in a form. */
function wordEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + LONGEST_WORD);
  const digits = isDigitCode((FOLD[text.charCodeAt(from)] as number) & 127);
  for (let at = from; at < last; at++) {
    const code = (FOLD[text.charCodeAt(at)] as number) & 127;
    const inside = code > 0 && (code < LETTER_END ? isDigitCode(code) === digits : code === IGNORED && !digits);
    if (!inside) return at;
  }
  return last === text.length ? last : -1;
}

/** Goes on with the hash over separators, of which white space is one, and letters. */
function hashOn(text: string, seed: number, from: number, to: number): number {
  let hash = seed;
  let spaced = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    const code = (FOLD[unit] as number) & 127;
    if (code === IGNORED) continue;
    if (code === 0) {
      const space = isSpace(unit);
      if (!space || !spaced) hash = step(hash, space ? SPACE_CODE : separatorCode(unit));
      spaced = space;
    } else if (code < PAIR || code === FOREIGN) hash = step(hash, code);
    else hash = step(step(hash, FIRST_OF_PAIR[code] as number), SECOND_OF_PAIR[code] as number);
  }
  return hash;
}
