/** The hash of folded words, shared by the index (which stores it) and the scanner (which computes it as it reads). */
export const SEED = 0x2f1b3c4d;
const PRIME = 0x01000193;

/** One step: takes in a folded code. */
export function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

/** Spreads the hash over its low bits, where tables look. */
export function spread(hash: number): number {
  return hash ^ (hash >>> 15) ^ (hash >>> 7);
}

/** Bits in each of the two bitmaps of beginnings. */
export const BEGINNING_BITS = 16;
const BEGINNING_MASK = (1 << BEGINNING_BITS) - 1;

/** Where a beginning of three letters stands in the bitmap. */
export function beginningSlot(hash: number): number {
  return (hash ^ (hash >>> 14)) & BEGINNING_MASK;
}

export const SPACE_CODE = 200;
const HYPHEN_CODE = 201;
const APOSTROPHE_CODE = 202;

/** The code of what stands between the words of a form; white space and the look-alikes of - and ' are one each. */
export function separatorCode(unit: number): number {
  if (isSpace(unit)) return SPACE_CODE;
  if (unit === 0x2d || (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212) return HYPHEN_CODE;
  if (unit === 0x27 || unit === 0x2019 || unit === 0x02bc || unit === 0x2018 || unit === 0xb4) return APOSTROPHE_CODE;
  return 203 + unit;
}

export function isSpace(unit: number): boolean {
  return (
    unit === 0x20 ||
    (unit >= 0x09 && unit <= 0x0d) ||
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

export function isHyphen(unit: number): boolean {
  return separatorCode(unit) === HYPHEN_CODE;
}

export function isApostrophe(unit: number): boolean {
  return separatorCode(unit) === APOSTROPHE_CODE;
}
