/**
 * Longer names that hold a state's word and do not mean the state: a person ("witness Paris Cook", "Malta K."), an act that
 * is called after the town where it was made ("Budapest Convention"), a foreign firm ("Telecom Italia" in a German text), an
 * island of another language ("Rhode Island").
 */
import { type CitationWordMap, NAMED_ACT, OF } from './citation-words.ts';
import { isUpperUnit, isWordUnit } from './fold.ts';
import {
  AFTER_ROLE,
  beginsSentence,
  CUE,
  GIVEN,
  type Neighbour,
  ORIGIN,
  ROLE,
  type Surroundings,
  TITLE,
  wordAfter,
  wordBefore,
} from './surroundings.ts';
import { isApostrophe, isHyphen } from './word-hash.ts';

const DOT = 46;
/** "Van", "Del". */
const LONGEST_PARTICLE = 3;
const PARTICLE = /^[dtv]\p{Ll}{1,2}$/u;
/** A dot, or the end of the line or of the brackets. */
const BEHIND_INITIAL = /^(?:[.\n)]|$)/u;
/** " J. " */
const BEHIND_LETTER = /(?:^|[\s.,:])\p{Lu}\. ?$/u;
const LINE_END = /^[\n,;)]?$/u;
const BEHIND_LABEL = /^(?: ?: |\n{1,2})$/u;
/** "Mo", "Út". */
const LENGTH_OF_DAY = 2;
const MOST_NAMES = 4;
const SMALL = /\p{Ll}/u;
/** Shorter words for acts are abbreviations of something else too. */
const SHORTEST_ACT = 4;
/** "III" in "Dublin III Regulation". */
const NUMBER = /^[IVX\d]+$/u;

/** One capital, and small letters behind it. */
function isCapitalized(text: string, { start, end }: Neighbour): boolean {
  return end - start > 1 && isUpperUnit(text.charCodeAt(start)) && !isUpperUnit(text.charCodeAt(start + 1));
}

/** "de", "van", "der", "ten". */
function isParticle(text: string, { start, end }: Neighbour): boolean {
  return end - start <= LONGEST_PARTICLE && PARTICLE.test(text.slice(start, end));
}

/** "Malta K., 13 years", "the driver Italia Rossi": followed by an initial, or by a surname where a role stands before. */
export function isGivenName(text: string, beside: Surroundings): boolean {
  const { before, after, classesBefore } = beside;
  if (after?.gap !== ' ' || (classesBefore & CUE) !== 0 || !isUpperUnit(text.charCodeAt(after.start))) return false;
  if (after.end - after.start === 1)
    return text.charCodeAt(after.end) === DOT && !isWordUnit(text.charCodeAt(after.end + 1));
  return before !== null && (classesBefore & ROLE) !== 0 && AFTER_ROLE.test(before.gap) && isCapitalized(text, after);
}

/**
 * "Τούρκος Γ.", "Γάλλος Δημήτριος": a word for people of a state that begins a line or a cell, before an initial or all that
 * is left of it. "Norsk: Vi har …": who says it.
 */
export function isListedName(text: string, start: number, beside: Surroundings, isPerson: boolean): boolean {
  const { before, after } = beside;
  if (after === null || !isUpperUnit(text.charCodeAt(start)) || !beginsSentence(start, before)) return false;
  if (after.gap === ': ') return before === null || before.gap.includes('\n');
  if (after.gap !== ' ' || !isUpperUnit(text.charCodeAt(after.start))) return false;
  if (after.end - after.start === 1) return text.charCodeAt(after.end) === DOT;
  return isPerson && isCapitalized(text, after) && LINE_END.test(text.slice(after.end, after.end + 1));
}

/** "Poland, E.", "Alemán Ruiz, J.": a surname, perhaps of two words, before the initial of the given name. */
export function isBeforeInitial(text: string, { before, after, classesBefore }: Surroundings): boolean {
  if ((classesBefore & CUE) !== 0 && before?.gap === ' ') return false;
  const next = after?.gap === ' ' && isCapitalized(text, after) ? wordAfter(text, after.end) : after;
  if (next?.gap !== ', ' || next.end - next.start > 1 || !isUpperUnit(text.charCodeAt(next.start))) return false;
  return BEHIND_INITIAL.test(text.slice(next.end, next.end + 1));
}

/** "Kuljettaja Turkki pakeni": what somebody is in the case, then a name, then what he did. */
export function isBehindRole(text: string, { before, after, classesBefore, classesAfter }: Surroundings): boolean {
  if (before?.gap !== ' ' || (classesBefore & ROLE) === 0 || after?.gap !== ' ') return false;
  return (
    (classesAfter & CUE) === 0 && SMALL.test(text.charAt(after.start)) && after.end - after.start > LONGEST_PARTICLE
  );
}

/**
 * "Verdachte: Deen.", "Tlumočník\n\nSrb", "Po: Novák, Bulhar": all that stands behind what somebody is in the case, or behind a
 * day of a roster, alone or in a list of names. A word for people of a state may have the given name behind it.
 */
export function isUnderRole(text: string, { before, after, classesOf }: Surroundings, isPerson: boolean): boolean {
  if (after?.gap === ' ' && !(isPerson && isCapitalized(text, after) && (classesOf(after) & (CUE | ORIGIN)) === 0))
    return false;
  let label = before;
  for (let names = 0; names < MOST_NAMES && label?.gap === ', ' && isCapitalized(text, label); names++)
    label = wordBefore(text, label.start);
  if (label === null || !BEHIND_LABEL.test(label.gap)) return false;
  return (classesOf(label) & ROLE) !== 0 || (label.end - label.start === LENGTH_OF_DAY && isCapitalized(text, label));
}

/** "Holender-Nowak", "Meier-Schweizer": a word for people of a state in a double name. */
export function isInDoubleName(text: string, { before, after }: Surroundings): boolean {
  return [before, after].some(
    (word) => word !== null && isHyphen(word.gap.charCodeAt(0)) && word.gap.length === 1 && isCapitalized(text, word),
  );
}

/** "Mari Soomlane": a word for people that its language writes small, with a capital behind another name. */
export function isBehindName(text: string, start: number, { before, classesBefore }: Surroundings): boolean {
  if (before?.gap !== ' ' || !isUpperUnit(text.charCodeAt(start)) || (classesBefore & CUE) !== 0) return false;
  return isCapitalized(text, before);
}

/** "Frans Bauer", "Frans van der Berg", "Franz-Josef Muster": also a given name, and before a surname or another of them. */
export function isOwnGivenName(text: string, start: number, end: number, beside: Surroundings): boolean {
  const { classesAfter, classesOf } = beside;
  let { after } = beside;
  if (!isUpperUnit(text.charCodeAt(start))) return false;
  for (let steps = 0; steps < 2 && after?.gap === ' ' && isParticle(text, after); steps++)
    after = wordAfter(text, after.end);
  if (after === null || !isCapitalized(text, after)) return false;
  if (after.gap !== ' ' && (after.gap !== '-' || (classesAfter & GIVEN) === 0)) return false;
  return (classesOf({ start, end, gap: '' }) & GIVEN) !== 0;
}

/** "Juan Francés Alemán", "officers: Norrman, Finne": with a capital behind a state's word that is a surname, which ends at the offset. */
export function isSecondName(text: string, start: number, { before }: Surroundings, personUntil: number): boolean {
  if (before === null || before.end !== personUntil || !isUpperUnit(text.charCodeAt(start))) return false;
  return before.gap === ' ' || before.gap === ', ';
}

/** "mevrouw Van Polen", "il teste Di Francia", "J. van Polen": behind a preposition with a capital, or that follows an initial. */
export function isBehindParticle(text: string, { before, classesBefore, classesOf }: Surroundings): boolean {
  if (before?.gap !== ' ' || (classesBefore & CUE) === 0) return false;
  if (isParticle(text, before) && BEHIND_LETTER.test(text.slice(Math.max(0, before.start - 4), before.start)))
    return true;
  // "v restauraci U Maďara": also of one letter, which is a capital itself.
  const isLetter = before.end - before.start === 1 && isUpperUnit(text.charCodeAt(before.start));
  if (!isLetter && !isCapitalized(text, before)) return false;
  if (before.end - before.start > LONGEST_PARTICLE) return false;
  const ahead = wordBefore(text, before.start);
  if (ahead === null || !/^\.? $/u.test(ahead.gap)) return false;
  if ((classesOf(ahead) & (TITLE | GIVEN)) !== 0) return true;
  return ahead.gap === ' ' && SMALL.test(text.charAt(ahead.start));
}

/** "Hellas Verona" in a text of another language than the name's: the name goes on. */
export function isBeforeCapital(text: string, { after }: Surroundings): boolean {
  return after?.gap === ' ' && isCapitalized(text, after);
}

/** Whether another word with a capital stands right before, in the middle of a sentence. */
export function isBehindCapital(text: string, { before, classesBefore }: Surroundings): boolean {
  if (before?.gap !== ' ' || (classesBefore & (CUE | TITLE | ROLE)) !== 0 || !isCapitalized(text, before)) return false;
  return wordBefore(text, before.start)?.gap === ' ';
}

/** "Budapest Convention", "Istanbul-Konvention", "règlement Dublin III", "Treaty of Lisbon": the place is an act's name. */
export function isNameOfAct(text: string, words: CitationWordMap, { before, after }: Surroundings): boolean {
  const isAct = ({ start, end }: Neighbour) =>
    end - start >= SHORTEST_ACT && (words.rolesOf(text.slice(start, end)) & NAMED_ACT) !== 0;
  let next = after;
  if (next?.gap === ' ' && NUMBER.test(text.slice(next.start, next.end))) next = wordAfter(text, next.end);
  if (next !== null && (next.gap === ' ' || isHyphen(next.gap.charCodeAt(0))) && next.gap.length === 1 && isAct(next))
    return true;
  let word = before;
  for (let steps = 0; steps < 3; steps++) {
    if (word === null || (word.gap !== ' ' && !isApostrophe(word.gap.charCodeAt(0)))) return false;
    if (isAct(word)) return true;
    if ((words.rolesOf(text.slice(word.start, word.end)) & OF) === 0) return false;
    word = wordBefore(text, word.start);
  }
  return false;
}
