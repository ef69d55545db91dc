/** Names of streets, houses, pubs and towns elsewhere that hold a state's word: "rue de Pologne", "Tyska Brinken 3", "Nederland, TX". */
import { isUpperUnit } from './fold.ts';
import {
  CUE,
  ELSEWHERE,
  FIRM,
  type Neighbour,
  OF,
  PRODUCT,
  STREET,
  STREET_AFTER,
  type Surroundings,
  wordAfter,
  wordBefore,
} from './surroundings.ts';
import { isApostrophe } from './word-hash.ts';

const HOUSE_NUMBER = /^\d{1,3}\p{L}?($|[,;/\n]| (?!\d|\p{Ll})|\.$)/u;
/** "hotel De Belg", "barze „U Greka”" */
const LONGEST_ARTICLE = 3;
const LONGEST_FORM = 14;
const SHORTENED = /^(\.| \d)/u;

/** "ул. „Гърция“" is a street as well, and "Hotel: „Švicarska“" a hotel. */
const WITHIN_ADDRESS = /^[„“”«»"']?(?:[ \u00a0.’/-]?|[./] | & )[„“”«»"']?$|^: [„“”«»"']$/u;

/** Whether the span, with a capital, is part of an address, of a house's or a firm's name: "rue de …", "… Straße", "hotel …". */
export function looksLikeAddress(text: string, start: number, beside: Surroundings): boolean {
  // "Bóthar na hÍsiltíre": Irish puts a small letter before the name's own.
  if (!isUpperUnit(text.charCodeAt(start)) && !isUpperUnit(text.charCodeAt(start + 1))) return false;
  const { after } = beside;
  // Of one or two letters it is a word of some language, unless a dot or a house's number makes it an abbreviation.
  const short = after !== null && after.end - after.start <= 2 && !SHORTENED.test(text.slice(after.end, after.end + 2));
  if ((beside.classesAfter & STREET_AFTER) !== 0 && !short && WITHIN_ADDRESS.test(after?.gap ?? '')) return true;
  let { before, classesBefore } = beside;
  for (let words = 0; words < 3; words++) {
    if (before === null) return false;
    // "rue de Pologne" is a street, "rue en Pologne" stands in Poland.
    const isArticle = before.end - before.start <= LONGEST_ARTICLE && isUpperUnit(text.charCodeAt(before.start));
    const leadsOn = isArticle || (classesBefore & OF) !== 0 || isApostrophe(text.charCodeAt(before.end));
    if (((classesBefore & STREET) === 0 && !leadsOn) || !WITHIN_ADDRESS.test(before.gap)) return false;
    if ((classesBefore & STREET) !== 0) {
      // "via" is a street and "by way of": a street behind another preposition, or before a number of a house.
      if ((classesBefore & CUE) === 0 || isUpperUnit(text.charCodeAt(before.start))) return true;
      if (after !== null && (after.gap === ' ' || after.gap === ', ') && /\d/u.test(text.charAt(after.start)))
        return true;
      const ahead = wordBefore(text, before.start);
      return ahead?.gap === ' ' && (beside.classesOf(ahead) & CUE) !== 0;
    }
    before = wordBefore(text, before.start);
    classesBefore = beside.classesOf(before);
  }
  return false;
}

/** "Talianska 3, Maďarska 2": more words with numbers behind it make a list with counts. */
const MORE_COUNTS = /^\d+\p{L}?, \p{Lu}\p{L}+ \d/u;
const SMALL = /\p{Ll}/u;

/** Whether a name that is an adjective as well stands before a house's number, as the streets of its languages do: "bytom Poľská 5". */
export function hasHouseNumber(text: string, { before, after, classesBefore }: Surroundings): boolean {
  if (after?.gap !== ' ' || (classesBefore & CUE) !== 0 || !isHouseNumber(text, after)) return false;
  if (!before || /[:\n]/u.test(before.gap)) return true;
  if (before.gap === ' ') return !isUpperUnit(text.charCodeAt(before.start));
  const isListed = !SMALL.test(text.slice(before.start, before.end)) || MORE_COUNTS.test(text.slice(after.start));
  return before.gap === ', ' && !isListed;
}

/** "Tyska Brinken 3": an adjective that its language writes small, with a capital, and a name with a house's number behind it. */
export function isInStreet(text: string, start: number, { before, after, classesBefore }: Surroundings): boolean {
  if (!isUpperUnit(text.charCodeAt(start)) || after?.gap !== ' ' || !isUpperUnit(text.charCodeAt(after.start)))
    return false;
  if (before === null || !/^[,:]? $/u.test(before.gap) || (classesBefore & CUE) !== 0) return false;
  const number = wordAfter(text, after.end);
  return number?.gap === ' ' && isHouseNumber(text, number) && !MORE_COUNTS.test(text.slice(number.start));
}

function isHouseNumber(text: string, { start, end }: Neighbour): boolean {
  return HOUSE_NUMBER.test(text.slice(start, end + 2));
}

/** "Spanish Arch Bar", "Szerb Antal utca": other words with a capital stand before what the house or the street is. */
export function isInHouseName(text: string, start: number, { after, classesAfter, classesOf }: Surroundings): boolean {
  if (!isUpperUnit(text.charCodeAt(start))) return false;
  let [word, classes] = [after, classesAfter];
  for (let words = 0; words < 3; words++) {
    if (word === null || word.gap !== ' ') return false;
    if (words > 0 && (classes & STREET_AFTER) !== 0) return true;
    if (!isUpperUnit(text.charCodeAt(word.start))) return false;
    if ((classes & PRODUCT) !== 0) return true;
    word = wordAfter(text, word.end);
    classes = classesOf(word);
  }
  return false;
}

/** "S.A.", "s. r. o.", "sp. z o.o.": letters with dots. */
const DOTTED = /^ ((?:\p{L}{1,3}\. ?|z ){2,4})/u;

/** "Helvetia Schweiz AG", "Orlen Polska S.A.": the span is a part of a firm's name. @param isFirm whether a word is a legal form */
export function isInFirm(
  text: string,
  end: number,
  { after, classesAfter }: Surroundings,
  isFirm: (word: string) => boolean,
): boolean {
  if (after?.gap !== ' ') return false;
  if ((classesAfter & FIRM) !== 0) return true;
  const dotted = DOTTED.exec(text.slice(end, end + LONGEST_FORM))?.[1];
  return dotted !== undefined && isFirm(dotted.replace(/[. ]/g, ''));
}

/** "Nederland, Texas", "Denmark (SC)": the town of a state in America. */
export function isElsewhere({ after, classesAfter }: Surroundings): boolean {
  return (classesAfter & ELSEWHERE) !== 0 && /^(?:,? |,| \()$/u.test(after?.gap ?? '');
}
