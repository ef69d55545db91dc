/**
 * What stands beside a span: a title or a given name (then it is somebody's surname), a street word (then it is an
 * address), a preposition (then it is more likely a place), the ends of the sentence. Looks at a bounded number of code
 * units, however long words are.
 */
import { isUpperUnit, isWordUnit } from './fold.ts';
import { BESIDE_SMALL, classNumber, type FormIndex } from './form-index.ts';
import { isApostrophe, isSpace } from './word-hash.ts';

const LONGEST_WORD = 24;
const LONGEST_GAP = 4;
const LONGEST_SENTENCE = 260;
const TITLE = 1 << classNumber('title');
const GIVEN = 1 << classNumber('given');
const STREET = 1 << classNumber('street');
const STREET_AFTER = 1 << classNumber('street-after');
const CUE = 1 << classNumber('cue');

/** A word beside a span, with what stands between the two. */
export interface Neighbour {
  start: number;
  end: number;
  gap: string;
}

export function wordBefore(text: string, offset: number): Neighbour | null {
  let end = offset;
  while (end > 0 && offset - end < LONGEST_GAP && !isWordUnit(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && end - start <= LONGEST_WORD && isWordUnit(text.charCodeAt(start - 1))) start--;
  return start === end || end - start > LONGEST_WORD ? null : { start, end, gap: text.slice(end, offset) };
}

export function wordAfter(text: string, offset: number): Neighbour | null {
  let start = offset;
  while (start < text.length && start - offset < LONGEST_GAP && !isWordUnit(text.charCodeAt(start))) start++;
  let end = start;
  while (end < text.length && end - start <= LONGEST_WORD && isWordUnit(text.charCodeAt(end))) end++;
  return start === end || end - start > LONGEST_WORD ? null : { start, end, gap: text.slice(offset, start) };
}

/** The classes that the word has beside a finding; 0 where it is not listed, or not in this case. */
function classesOf(text: string, index: FormIndex, word: Neighbour | null): number {
  if (word === null) return 0;
  const classes = index.beside.get(text.slice(word.start, word.end).toLowerCase()) ?? 0;
  const small = classes >>> BESIDE_SMALL;
  return isUpperUnit(text.charCodeAt(word.start)) ? small | (classes & ((1 << BESIDE_SMALL) - 1)) : small;
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit) && !isUpperUnit(unit)) return false;
  }
  return true;
}

/**
 * Whether the span reads as a person's name: after a title, a given name or an initial, as in "SURNAME, Given". Before a
 * given name only where the word is a doubtful one: "the German Thomas N." is a German.
 */
export function looksLikePerson(text: string, index: FormIndex, start: number, end: number, doubtful: boolean): boolean {
  if (!isUpperUnit(text.charCodeAt(start))) return false;
  const before = wordBefore(text, start);
  const classesBefore = classesOf(text, index, before);
  if (before !== null) {
    if ((classesBefore & TITLE) !== 0 && /^(\.|:|\. |: |\s)$/u.test(before.gap)) return true;
    if ((classesBefore & GIVEN) !== 0 && /^[ \u00a0]$/u.test(before.gap)) return true;
    const initial = before.end - before.start === 1 && isUpperUnit(text.charCodeAt(before.start));
    if (initial && /^\. ?$/u.test(before.gap)) return true;
  }
  const after = wordAfter(text, end);
  if (after === null || (classesOf(text, index, after) & GIVEN) === 0) return false;
  if (after.gap === ' ') return doubtful && (classesBefore & CUE) === 0;
  return after.gap === ', ' && isCapitals(text, start, end);
}

/** Whether the span is part of an address or of a house's name: "rue de …", "… Straße". */
export function looksLikeAddress(text: string, index: FormIndex, start: number, end: number): boolean {
  if ((classesOf(text, index, wordAfter(text, end)) & STREET_AFTER) !== 0) return true;
  let at = start;
  for (let words = 0; words < 3; words++) {
    const before = wordBefore(text, at);
    if (before === null || !/^(['’]|\.? ?|\. )$/u.test(before.gap)) return false;
    const classes = classesOf(text, index, before);
    if ((classes & STREET) !== 0) return true;
    if ((classes & CUE) === 0 && !isApostrophe(text.charCodeAt(before.end))) return false;
    at = before.start;
  }
  return false;
}

/** Whether a preposition or the like stands right before the span. */
export function hasCueBefore(text: string, index: FormIndex, start: number): boolean {
  const before = wordBefore(text, start);
  return before !== null && /^[\s'’-]$/u.test(before.gap) && (classesOf(text, index, before) & CUE) !== 0;
}

/** Whether a sentence ends in the text between the two offsets, or they are too far apart to tell. */
export function isSameSentence(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_SENTENCE) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 && text.charCodeAt(at + 1) === 10) return false;
    const stop = unit === 46 || unit === 33 || unit === 63 || unit === 59;
    if (stop && isSpace(text.charCodeAt(at + 1)) && isUpperUnit(text.charCodeAt(at + 2)) && at - from > 3) {
      if (isWordUnit(text.charCodeAt(at - 3))) return false;
    }
  }
  return true;
}
