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

/** The same for the spelling of a word, marks and all; capitals of ASCII count as small letters. */
export function stepSpelling(hash: number, unit: number): number {
  return Math.imul(hash ^ (unit | 0x20), PRIME);
}

/** The hash of a form up to a word: of what came before, what parts the two, and the word. */
export function join(before: number, gap: number, word: number): number {
  return Math.imul(Math.imul(before ^ gap, 0x85ebca6b) ^ word, PRIME);
}

export const SPACE_CODE = 200;
/** The hash of an empty gap, to which the separators are added with `step`. */
export const NO_GAP = 0x51ed270b;
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
