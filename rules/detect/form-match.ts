/**
 * Compares a listed form with the words that stand in the text, once their folded hashes agree: the same letters, the
 * right case. A capital in the form must be a capital in the text; a small letter may be a capital at the start of a word
 * or in words written all in capitals.
 */
import { codeOf, FIRST_OF_PAIR, FOREIGN, IGNORED, isUpperUnit, isWordUnit, LETTER_END, PAIR, SECOND_OF_PAIR } from './fold.ts';
import { separatorCode, SPACE_CODE } from './word-hash.ts';

/** Not the form at all; the form less its marks; the form as it is listed. */
export const NO_MATCH = 0;
export const FOLDED_MATCH = 1;
export const EXACT_MATCH = 2;

function sameLetter(a: number, b: number): boolean {
  return a === b || String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase();
}

/** Greek capitals are written without accents, and a final sigma is a sigma. */
function isGreek(code: number): boolean {
  return code >= 40 && code < 64;
}

/**
 * How the text from `start` to `end` matches the form `units[from, from + length)`.
 * @param strict the case must be the form's own in every letter, and the marks too (acronyms)
 */
export function matchForm(
  text: string,
  start: number,
  end: number,
  units: Uint16Array,
  from: number,
  length: number,
  strict: boolean,
): number {
  const to = from + length;
  let exact = true;
  let firstInnerCapital = -1;
  let lastSmall = -1;
  let wordStart = true;
  let at = start;
  let form = from;
  while (at < end && form < to) {
    const a = text.charCodeAt(at);
    const codeA = codeOf(a);
    if (codeA === IGNORED) {
      // A mark of its own: the composed letter of the form is not compared with it.
      if (a < 0x2000 && a !== 0xad) exact = false;
      at++;
      continue;
    }
    const b = units[form] as number;
    const codeB = codeOf(b);
    if (codeA === 0 || codeB === 0 || codeA >= LETTER_END) {
      if (codeA !== 0 || codeB !== 0 || separatorCode(a) !== separatorCode(b)) return NO_MATCH;
      form++;
      at++;
      if (separatorCode(a) === SPACE_CODE) while (at < end && separatorCode(text.charCodeAt(at)) === SPACE_CODE) at++;
      wordStart = true;
      continue;
    }
    const capitalA = isUpperUnit(a);
    const capitalB = isUpperUnit(b);
    if (capitalB && !capitalA) return NO_MATCH;
    if (capitalA !== capitalB) {
      if (strict) return NO_MATCH;
      if (!wordStart && firstInnerCapital < 0) firstInnerCapital = at;
    } else if (!capitalA) lastSmall = at;
    wordStart = false;
    if (codeA === codeB) {
      if (exact && !sameLetter(a, b) && !(isGreek(codeA) && (capitalA || codeA === 57))) exact = false;
      at++;
      form++;
      continue;
    }
    exact = false;
    if (codeA >= PAIR && codeA < FOREIGN && FIRST_OF_PAIR[codeA] === codeB) {
      if (SECOND_OF_PAIR[codeA] !== codeOf(units[form + 1] as number)) return NO_MATCH;
      at++;
      form += 2;
    } else if (codeB >= PAIR && codeB < FOREIGN && FIRST_OF_PAIR[codeB] === codeA) {
      if (SECOND_OF_PAIR[codeB] !== codeOf(text.charCodeAt(at + 1))) return NO_MATCH;
      at += 2;
      form++;
    } else return NO_MATCH;
  }
  while (at < end && codeOf(text.charCodeAt(at)) === IGNORED) at++;
  if (at !== end || form !== to) return NO_MATCH;
  if (firstInnerCapital >= 0 && lastSmall > firstInnerCapital) return NO_MATCH;
  if (strict && !exact) return NO_MATCH;
  if (exact) return EXACT_MATCH;
  return composedMatch(text, start, end, units, from, length) ? EXACT_MATCH : FOLDED_MATCH;
}

/** Letters typed as letter and mark are the composed letter. */
function composedMatch(text: string, start: number, end: number, units: Uint16Array, from: number, length: number): boolean {
  const surface = text.slice(start, end);
  const composed = surface.normalize('NFC');
  if (composed === surface) return false;
  if (composed.length !== length) return false;
  for (let i = 0; i < length; i++) {
    if (!sameLetter(composed.charCodeAt(i), units[from + i] as number) && isWordUnit(units[from + i] as number)) return false;
  }
  return true;
}
