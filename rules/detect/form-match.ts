/**
 * Compares a listed form with the words that stand in the text, once their folded hashes agree: the same letters, the
 * right case. A capital in the form must be a capital in the text; a small letter may be a capital at the start of a word
 * or in words written all in capitals.
 */
import {
  codeOf,
  FIRST_OF_PAIR,
  FOREIGN,
  IGNORED,
  isDigitCode,
  isUpperUnit,
  isWordCode,
  PAIR,
  SECOND_OF_PAIR,
} from './fold.ts';
import { SPACE_CODE, separatorCode } from './word-hash.ts';

/** Not the form at all; the form less its marks; the form as it is listed. */
export const NO_MATCH = 0;
export const FOLDED_MATCH = 1;
export const EXACT_MATCH = 2;

const OPEN = 123;
const BAR = 124;
const CLOSE = 125;

/** How far the comparison has come, and what it has seen. */
interface Progress {
  at: number;
  exact: boolean;
  wordStart: boolean;
  firstInnerCapital: number;
  lastSmall: number;
}

function sameLetter(a: number, b: number): boolean {
  return a === b || String.fromCharCode(a).toLowerCase() === String.fromCharCode(b).toLowerCase();
}

/** Greek capitals are written without accents, and a final sigma is a sigma. */
function isGreekAlike(code: number, capital: boolean): boolean {
  return code >= 40 && code < 64 && (capital || code === 57);
}

/** Compares `source[from, to)`, which has no endings in braces, with the text; true where it fits. */
function matchLiteral(
  text: string,
  end: number,
  source: string,
  from: number,
  to: number,
  strict: boolean,
  seen: Progress,
): boolean {
  let form = from;
  while (form < to) {
    if (seen.at >= end) return false;
    const a = text.charCodeAt(seen.at);
    const codeA = codeOf(a);
    if (codeA === IGNORED) {
      // A mark of its own: the form's letter has been compared without it.
      if (a < 0x2000 && a !== 0xad) seen.exact = false;
      seen.at++;
      continue;
    }
    const b = source.charCodeAt(form);
    const codeB = codeOf(b);
    if (!isWordCode(codeA) || !isWordCode(codeB)) {
      if (codeA !== 0 || codeB !== 0 || separatorCode(a) !== separatorCode(b)) return false;
      form++;
      seen.at++;
      if (separatorCode(a) === SPACE_CODE) {
        while (seen.at < end && separatorCode(text.charCodeAt(seen.at)) === SPACE_CODE) seen.at++;
      }
      seen.wordStart = true;
      continue;
    }
    const capitalA = isUpperUnit(a);
    if (capitalA !== isUpperUnit(b)) {
      if (!capitalA || strict) return false;
      if (!seen.wordStart && seen.firstInnerCapital < 0) seen.firstInnerCapital = seen.at;
    } else if (!capitalA) seen.lastSmall = seen.at;
    seen.wordStart = false;
    if (codeA === codeB) {
      if (seen.exact && !sameLetter(a, b) && !isGreekAlike(codeA, capitalA)) seen.exact = false;
      seen.at++;
      form++;
      continue;
    }
    seen.exact = false;
    if (codeA >= PAIR && codeA < FOREIGN && FIRST_OF_PAIR[codeA] === codeB) {
      if (form + 1 >= to || SECOND_OF_PAIR[codeA] !== codeOf(source.charCodeAt(form + 1))) return false;
      seen.at++;
      form += 2;
    } else if (codeB >= PAIR && codeB < FOREIGN && FIRST_OF_PAIR[codeB] === codeA) {
      if (SECOND_OF_PAIR[codeB] !== codeOf(text.charCodeAt(seen.at + 1))) return false;
      seen.at += 2;
      form++;
    } else return false;
  }
  while (seen.at < end && codeOf(text.charCodeAt(seen.at)) === IGNORED) {
    if (text.charCodeAt(seen.at) < 0x2000 && text.charCodeAt(seen.at) !== 0xad) seen.exact = false;
    seen.at++;
  }
  return true;
}

function endsWord(text: string, at: number, end: number): boolean {
  const code = at < end ? codeOf(text.charCodeAt(at)) : 0;
  return !isWordCode(code) || isDigitCode(code);
}

/** Takes the ending in `source[open + 1, close)` that fits best. */
function matchEnding(
  text: string,
  end: number,
  source: string,
  open: number,
  close: number,
  strict: boolean,
  seen: Progress,
): boolean {
  let best: Progress | null = null;
  let from = open + 1;
  while (from <= close) {
    let to = from;
    while (to < close && source.charCodeAt(to) !== BAR) to++;
    const trial = { ...seen };
    if (matchLiteral(text, end, source, from, to, strict, trial) && endsWord(text, trial.at, end)) {
      if (best === null || (trial.exact && !best.exact)) best = trial;
      if (best.exact) break;
    }
    from = to + 1;
  }
  if (best === null) return false;
  Object.assign(seen, best);
  return true;
}

/**
 * How the text from `start` to `end` matches the pattern `source[from, to)`.
 * @param strict the case must be the form's own in every letter, and the marks too (acronyms)
 */
export function matchForm(
  text: string,
  start: number,
  end: number,
  source: string,
  from: number,
  to: number,
  strict: boolean,
): number {
  const seen: Progress = { at: start, exact: true, wordStart: true, firstInnerCapital: -1, lastSmall: -1 };
  let form = from;
  while (form < to) {
    let literalTo = form;
    while (literalTo < to && source.charCodeAt(literalTo) !== OPEN) literalTo++;
    if (!matchLiteral(text, end, source, form, literalTo, strict, seen)) return NO_MATCH;
    if (literalTo === to) break;
    const close = source.indexOf(String.fromCharCode(CLOSE), literalTo);
    if (!matchEnding(text, end, source, literalTo, close, strict, seen)) return NO_MATCH;
    form = close + 1;
  }
  if (seen.at !== end) return NO_MATCH;
  if (seen.firstInnerCapital >= 0 && seen.lastSmall > seen.firstInnerCapital) return NO_MATCH;
  if (seen.exact) return EXACT_MATCH;
  if (start < end && /\p{M}/u.test(text.slice(start, end)))
    return matchComposed(text, start, end, source, from, to, strict);
  return strict ? NO_MATCH : FOLDED_MATCH;
}

/** Letters typed as letter and mark are the composed letter. */
function matchComposed(
  text: string,
  start: number,
  end: number,
  source: string,
  from: number,
  to: number,
  strict: boolean,
): number {
  const surface = text.slice(start, end);
  const composed = surface.normalize('NFC');
  if (composed !== surface) return matchForm(composed, 0, composed.length, source, from, to, strict);
  return strict ? NO_MATCH : FOLDED_MATCH;
}
