/** Telephone numbers in international form: "+33 …", "0033 …". */

export interface PhoneNumber {
  start: number;
  end: number;
  /** All digits, the country's first. */
  digits: string;
}

const FEWEST_DIGITS = 8;
const MOST_DIGITS = 15;
const MOST_UNITS = 28;

/** The number whose digits begin at `offset`, after a plus sign or with two zeros. */
export function phoneAt(text: string, offset: number): PhoneNumber | null {
  const plus = text.charAt(offset - 1) === '+';
  const start = plus ? offset - 1 : offset;
  if (/[\p{L}\d+/.-]/u.test(text.charAt(start - 1))) return null;
  let digits = '';
  let end = offset;
  for (let at = plus ? offset : offset + 2; at < text.length && at - offset < MOST_UNITS; at++) {
    const char = text.charAt(at);
    if (/\d/.test(char)) {
      digits += char;
      end = at + 1;
    } else if (!/[ \u00a0\u202f().\-–/]/.test(char)) {
      if (/\p{L}/u.test(char) && end === at) return null;
      break;
    }
  }
  // Without a plus sign, runs of digits that happen to begin with two zeros are many: a full number is asked for.
  const fewest = plus ? FEWEST_DIGITS : FEWEST_DIGITS + 2;
  return digits.length >= fewest && digits.length <= MOST_DIGITS && digits[0] !== '0' ? { start, end, digits } : null;
}
