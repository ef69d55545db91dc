/** What is typed and what is listed, in the form in which both are compared. */
import { codeOf, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, PAIR, SECOND_OF_PAIR } from '../detect/fold.ts';

const digits = 10;
/** Codes beyond the Latin letters and the digits are shown as letters of their own, so that no key holds white space. */
const beyond = 0x400;

/** Folded (case, marks, final sigma, ß …) as the detector folds, with one space between words and none around them. */
export function keyOf(text: string): string {
  let key = '';
  let gap = false;
  for (let at = 0; at < text.length; at++) {
    const code = codeOf(text.charCodeAt(at));
    if (code === IGNORED) continue;
    if (code === 0 || code > FOREIGN) {
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
  if (code < DIGIT) return String.fromCharCode(96 + code);
  return String.fromCharCode(code < DIGIT + digits ? 48 + code - DIGIT : beyond + code);
}
