/** Account numbers (ISO 13616): a state's letters, the state's length, and the remainder 1 modulo 97. */

const MOST_UNITS = 44;

function digitsOf(unit: number): string {
  return unit <= 57 ? String.fromCharCode(unit) : String(unit - 55);
}

/** Whether the letters and digits, without spaces, have the right check digits. */
export function hasRightCheckDigits(compact: string): boolean {
  let remainder = 0;
  const turned = compact.slice(4) + compact.slice(0, 4);
  for (let at = 0; at < turned.length; at++) {
    for (const digit of digitsOf(turned.charCodeAt(at))) remainder = (remainder * 10 + Number(digit)) % 97;
  }
  return remainder === 1;
}

/** Where the account number that begins at `offset` ends, or 0 where none does. `length`: the state's length of it. */
export function ibanEnd(text: string, offset: number, length: number): number {
  if (/[\p{L}\d]/u.test(text.charAt(offset - 1))) return 0;
  let compact = '';
  let at = offset;
  while (at < text.length && at - offset < MOST_UNITS && compact.length < length) {
    const char = text.charAt(at);
    if (/[A-Z0-9]/.test(char)) compact += char;
    else if (!/[ \u00a0-]/.test(char)) return 0;
    at++;
  }
  if (compact.length !== length || /[\p{L}\d]/u.test(text.charAt(at))) return 0;
  return hasRightCheckDigits(compact) ? at : 0;
}
