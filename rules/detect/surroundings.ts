/**
 * What stands beside a span: a title or a given name (then it is somebody's surname), a street word (then it is an
 * address), a preposition (then it is more likely a place), the ends of the sentence. Looks at a bounded number of code
 * units, however long words are.
 */
import { codeOf, isDigitCode, isUpperUnit, isWordUnit } from './fold.ts';
import { classNumber, type FormIndex, NO_LANG } from './form-index.ts';
import { hashInSmall, NAME_MASK } from './given-names.ts';
import { CLASSES } from './lexicon-pack.ts';
import { isSpace } from './word-hash.ts';

const LONGEST_WORD = 24;
const LONGEST_GAP = 4;
const DOT = 46;
const SLASH = 47;
/** The most letters before the dot in "dott.ssa", and the dot. */
const LONGEST_HEAD = 6;
/** Words up to this length are words of many languages. */
export const LONGEST_LITTLE = 3;
const LONGEST_SENTENCE = 260;
export const TITLE = 1 << classNumber('title');
export const ROLE = 1 << classNumber('role');
/** A class of its own, behind the listed ones. */
export const GIVEN = 1 << CLASSES.length;
export const STREET = 1 << classNumber('street');
export const STREET_AFTER = 1 << classNumber('street-after');
export const PRODUCT_END = 1 << classNumber('product-end');
export const PRODUCT = (1 << classNumber('product')) | PRODUCT_END;
export const OF = 1 << classNumber('of');
const REGION = 1 << classNumber('region');
export const CUE = 1 << classNumber('cue');
export const FIRM = 1 << classNumber('firm');
export const ORIGIN = 1 << classNumber('origin');
export const SIGNED = 1 << classNumber('signed');
export const ELSEWHERE = 1 << classNumber('elsewhere');

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

/** "c.so", "sig.ra", "dott.ssa": the word with its beginning, without the dot between. */
function shortened(text: string, { start, end }: Neighbour): string {
  let first = start - 1;
  while (first > 0 && start - first < LONGEST_HEAD && isWordUnit(text.charCodeAt(first - 1))) first--;
  return text.slice(first, start - 1) + text.slice(start, end);
}

function isCapitals(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit) && !isUpperUnit(unit)) return false;
  }
  return true;
}

/** Whether a language's small words count: it is the one in which the finding was read, or the passage's. */
export type Speaks = (lang: number) => boolean;

/**
 * The classes that the word has beside a finding, as bits; 0 where it is not listed, or not in this case. Titles and
 * streets are the same in every language; "a", "i" and "don" are words of their own language only.
 */
function classesOf(text: string, index: FormIndex, word: Neighbour | null, speaks: Speaks): number {
  if (word === null) return 0;
  const { start, end } = word;
  const hash = hashInSmall(text, start, end);
  const short = text.charCodeAt(start - 1) === DOT ? index.besideOf(shortened(text, word)) : undefined;
  const listed = short ?? index.besideAt(text, start, end, hash);
  const capital = isUpperUnit(text.charCodeAt(start));
  let classes = capital && index.given.has(hash & NAME_MASK) ? GIVEN : 0;
  if (listed === undefined) return classes;
  for (const { bit, lang, small, own } of listed) {
    if (!small && !capital) continue;
    const anywhere = lang === NO_LANG || (!own && (!small || end - start > LONGEST_LITTLE));
    if (anywhere || speaks(lang)) classes |= bit;
  }
  return classes;
}

/** The words on both sides of a span and what they are beside a finding. */
export interface Surroundings {
  before: Neighbour | null;
  after: Neighbour | null;
  classesBefore: number;
  classesAfter: number;
  /** What another word is, for those who look further. */
  classesOf(word: Neighbour | null): number;
}

export function surroundingsOf(
  text: string,
  index: FormIndex,
  start: number,
  end: number,
  speaks: Speaks,
): Surroundings {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  const classes = (word: Neighbour | null) => classesOf(text, index, word, speaks);
  return { before, after, classesBefore: classes(before), classesAfter: classes(after), classesOf: classes };
}

const AFTER_TITLE = /^(\.|\s?[.:]?\s{1,2}|:)$/u;
export const AFTER_ROLE = /^(\.|,|\. |, |\s?:\s?|\s{1,2})$/u;

/** "Herr Urs Holland", "the driver, Ryan England": a name that no list has, after a title or what the person is there. */
function followsNamed(text: string, { before, classesBefore, classesOf }: Surroundings): boolean {
  if (before === null || (before.gap !== ' ' && before.gap !== '\u00a0')) return false;
  if ((classesBefore & (CUE | STREET)) !== 0 || before.end - before.start < 2) return false;
  if (!isUpperUnit(text.charCodeAt(before.start)) || isUpperUnit(text.charCodeAt(before.start + 1))) return false;
  const first = wordBefore(text, before.start);
  if (first === null) return false;
  const classes = classesOf(first);
  if ((classes & TITLE) !== 0) return AFTER_TITLE.test(first.gap);
  return (classes & ROLE) !== 0 && AFTER_ROLE.test(first.gap);
}

/**
 * What a field with this label holds instead of a state: a person's name ("Surname"), somebody who is called so there
 * ("Driver"), dishes or languages ("Languages spoken").
 */
export function heldInstead(label: string, index: FormIndex): 'name' | 'role' | 'kinds' | null {
  const words = (label.match(/\p{L}{3,}/gu) ?? []).map((word) => index.besideOf(word) ?? []);
  if (words.some((listed) => listed.some(({ bit, small }) => bit === TITLE && !small))) return 'name';
  const isRole = words.length > 0 && words.every((listed) => listed.some(({ bit }) => bit === ROLE));
  if (isRole) return 'role';
  return words.some((listed) => listed.some(({ bit }) => (bit & PRODUCT) !== 0)) ? 'kinds' : null;
}

/** Whether a sentence, a line or a field begins at the offset. */
export function beginsSentence(offset: number, before: Neighbour | null): boolean {
  return before === null ? offset < LONGEST_GAP : /[.:;!?(\n\t|]/u.test(before.gap);
}

function isFollowedByWord(text: string, offset: number): boolean {
  return isSpace(text.charCodeAt(offset)) && isWordUnit(text.charCodeAt(offset + 1));
}

/**
 * Whether the span reads as a person's name: after a title, a given name or an initial, as in "SURNAME, Given". Before a
 * given name only where the word is a doubtful one, or where the two stand alone: "the German Thomas N." is a German,
 * "Turkki Liisa" in a list is not Turkey.
 */
export function looksLikePerson(
  text: string,
  start: number,
  end: number,
  beside: Surroundings,
  doubtful: boolean,
): boolean {
  if (!isUpperUnit(text.charCodeAt(start))) return false;
  const { before, after, classesBefore, classesAfter } = beside;
  if (before !== null) {
    if ((classesBefore & TITLE) !== 0 && AFTER_TITLE.test(before.gap)) return true;
    if ((classesBefore & GIVEN) !== 0 && (before.gap === ' ' || before.gap === '\u00a0')) return true;
    const initial = before.end - before.start === 1 && isUpperUnit(text.charCodeAt(before.start));
    if (initial && (before.gap === '.' || before.gap === '. ')) return true;
    // "Υ/Β", a rank, and "M/V", a ship.
    if (initial && before.gap === ' ' && text.charCodeAt(before.start - 1) === SLASH) return true;
    if (followsNamed(text, beside)) return true;
  }
  if (after === null || (classesAfter & GIVEN) === 0) return false;
  if (after.gap === ' ') {
    if (doubtful && (classesBefore & CUE) === 0) return true;
    // "the man POLONAIS Daniel": a surname in capitals, where the words before have none.
    if (isCapitals(text, start, end) && before !== null && !isCapitals(text, before.start, before.end)) return true;
    return beginsSentence(start, before) && !isFollowedByWord(text, after.end);
  }
  return after.gap === ', ' && (isCapitals(text, start, end) || beginsSentence(start, before));
}

/**
 * Whether an adjective or an inhabitant with a capital reads as a surname: behind another word with a capital in the middle
 * of a sentence, and before nothing that it could describe ("Wanda French at 15:20"). For English, which
 * writes all of them with a capital and before what they describe.
 */
export function looksLikeSurname(text: string, start: number, { before, after, classesBefore }: Surroundings): boolean {
  if (before === null || before.gap !== ' ' || before.end - before.start <= LONGEST_LITTLE) return false;
  if (!isUpperUnit(text.charCodeAt(start)) || !isUpperUnit(text.charCodeAt(before.start))) return false;
  if (isUpperUnit(text.charCodeAt(before.start + 1)) || (classesBefore & CUE) !== 0) return false;
  if (wordBefore(text, before.start)?.gap !== ' ') return false;
  return after === null || after.gap !== ' ' || after.end - after.start <= LONGEST_LITTLE;
}

/**
 * Whether a word that its language writes small has a capital, and nothing behind it that it could describe: then it is
 * a surname, a street or a stop ("na zastávce Irská", "bytem Maďarská 3", "Adresa: Rakouská 14", "Portugál Éva").
 */
export function hasStrayCapital(
  text: string,
  start: number,
  { before, after, classesBefore, classesAfter }: Surroundings,
): boolean {
  if (!isUpperUnit(text.charCodeAt(start)) || isUpperUnit(text.charCodeAt(start + 1))) return false;
  if (after?.gap === ' ' && (classesAfter & GIVEN) !== 0) return true;
  const numbered = after?.gap === ' ' && isDigitCode(codeOf(text.charCodeAt(after.start)));
  if (numbered && before?.gap !== ' ') return true;
  // "Fox 22 (Dansk)"
  if (before?.gap === ' (' && after?.gap !== ' ') return true;
  if (before === null || (before.gap !== ' ' && (classesBefore & ROLE) === 0)) return false;
  // An officer, a witness, or the field of one: "Virkailija: Ruotsalainen".
  if ((classesBefore & ROLE) !== 0 && AFTER_ROLE.test(before.gap)) return before.gap === ' ' || after?.gap !== ' ';
  if (isUpperUnit(text.charCodeAt(before.start))) return numbered && (classesBefore & CUE) === 0;
  return after?.gap !== ' ' || numbered;
}

/** Whether a word for a part of the state is joined to its name: "Itä-Ranska", "Noord-Italië". */
export function isRegion({ before, classesBefore }: Surroundings): boolean {
  return (classesBefore & REGION) !== 0 && before?.gap === '-';
}

/** Whether a preposition or the like stands right before the span. */
export function hasCueBefore({ before, classesBefore }: Surroundings): boolean {
  return before !== null && (classesBefore & CUE) !== 0 && before.gap.length === 1;
}

/** Whether a sentence ends in the text between the two offsets, or they are too far apart to tell. */
export function isSameSentence(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_SENTENCE) return false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 && text.charCodeAt(at + 1) === 10) return false;
    // "|", "·" and "•" part what stands in a bar.
    if (unit === 124 || unit === 183 || unit === 8226) return false;
    const stop = unit === 46 || unit === 33 || unit === 63 || unit === 59;
    // A stop behind fewer than three letters is one of an abbreviation.
    const ends = stop && isSpace(text.charCodeAt(at + 1)) && isUpperUnit(text.charCodeAt(at + 2));
    if (ends && isWordUnit(text.charCodeAt(at - 3))) return false;
  }
  return true;
}
