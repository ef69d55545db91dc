/** What is typed and what is listed, in the form in which both are compared. */
import { codeOf, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, isWordUnit, PAIR, SECOND_OF_PAIR } from '../detect/fold.ts';

const latinLetters = 26;
/** Greek and Cyrillic letters are written as letters of their own, so that no key holds white space. */
const beyond = 0x400;

/** Folded (case, marks, final sigma, ß …) as the detector folds, with one space between words and none around them. */
export function keyOf(text: string): string {
  let key = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at));
    if (code === IGNORED) continue;
    if (code === FOREIGN || !isWordUnit(text.charCodeAt(at))) {
      gap = key !== '';
      continue;
    }
    if (gap) key += ' ';
    gap = false;
    key += code >= PAIR && code < FOREIGN ? letter(FIRST_OF_PAIR[code]) + letter(SECOND_OF_PAIR[code]) : letter(code);
  }
  return key;
}

function letter(code = 0): string {
  if (code <= latinLetters) return String.fromCharCode(96 + code);
  return code >= DIGIT && code < DIGIT + 10 ? String(code - DIGIT) : String.fromCharCode(beyond + code);
}
