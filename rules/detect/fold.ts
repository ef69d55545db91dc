/**
 * Folding: the one place that says what a letter is and which letters are the same for matching. Every UTF-16 code unit
 * has a one-byte code; upper case carries the same code plus `UPPER`. Marks, soft hyphens and direction controls are
 * `IGNORED` inside a word. Letters that fold to two (ß, æ, þ) have codes from `PAIR` up.
 */
export const UPPER = 128;
export const PAIR = 106;
/** Letters of scripts that no lexicon has: they end no word and begin none that is known. */
export const FOREIGN = 115;
export const IGNORED = 116;
/** Codes below belong to a word of letters; the code of the digit 0, and where digits end. */
export const DIGIT = 117;
export const WORD_END = 127;
export const LESS_THAN = 127;
const MASK = 127;

const LATIN = 'abcdefghijklmnopqrstuvwxyz';
const GREEK = 'αβγδεζηθικλμνξοπρστυφχψω';
const CYRILLIC = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієґјљњћђџѕ';
/** Letters that Unicode does not take apart, and what officers type for them. */
const SINGLES: Record<string, string> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
  ſ: 's',
};
const PAIRS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ĳ: 'ij',
  ŀ: 'll',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬀ: 'ff',
};

/** What no letter is. */
const BREAK = '\0';

const pairList = Object.entries(PAIRS);
/** For a code from `PAIR` up: the codes of its two letters. */
export const FIRST_OF_PAIR = new Uint8Array(WORD_END);
export const SECOND_OF_PAIR = new Uint8Array(WORD_END);

/** A small letter without marks, and a pair, to its code. */
const codes = new Map<string, number>([
  ...[...LATIN].map((letter, at) => [letter, 1 + at] as const),
  ...[...GREEK].map((letter, at) => [letter, 40 + at] as const),
  ...[...CYRILLIC].map((letter, at) => [letter, 64 + at] as const),
  ...pairList.map(([letter], at) => [letter, PAIR + at] as const),
]);

function baseCode(letter: string): number {
  return codes.get(SINGLES[letter] ?? letter) ?? FOREIGN;
}

/** The soft hyphen, marks that stand on letters, and what only directs writing: where each block begins and ends. */
const IGNORED_BLOCKS = [
  [0xad, 0xae],
  [0x300, 0x370],
  [0x483, 0x488],
  [0x200b, 0x2010],
  [0x202a, 0x202f],
  [0x2060, 0x2070],
  [0xfeff, 0xff00],
] as const;
/** Blocks whose letters no lexicon has. */
const FOREIGN_BLOCKS = [
  [0x530, 0x1e00],
  [0x2c00, 0x2e00],
  [0x2e80, 0x3000],
  [0x3005, 0xd800],
  [0xf900, 0xfe00],
  [0xfe70, 0xfeff],
  [0xff10, 0xfff0],
] as const;
/** Above it there are no capitals. */
const CAPITALS_END = 0x2100;

/**
 * Puts in the codes of the letters of a block. All of it is put in lower case and taken apart at once: this runs in every frame
 * at every press, and letter by letter it took four milliseconds.
 */
function addLetters(table: Uint8Array, from: number, to: number): void {
  const all = Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).join(BREAK);
  const letters = new Set(all.match(/\p{L}/gu));
  const small = all.toLowerCase().split(BREAK);
  const bare = all.toLowerCase().normalize('NFD').split(BREAK);
  all.split(BREAK).forEach((char, at) => {
    if (!letters.has(char)) return;
    const code = codes.get(small[at] as string) ?? baseCode((bare[at] as string).charAt(0));
    table[from + at] = small[at] === char ? code : UPPER | code;
  });
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  addLetters(table, 0x41, 0x530);
  addLetters(table, 0x1e00, CAPITALS_END);
  for (const [from, to] of FOREIGN_BLOCKS) table.fill(FOREIGN, from, to);
  for (const [from, to] of IGNORED_BLOCKS) table.fill(IGNORED, from, to);
  // Ordinal signs and the letter apostrophe are letters to Unicode and punctuation to everybody who types them.
  for (const unit of [0xaa, 0xba, 0x2bc]) table[unit] = 0;
  table[0x3c] = LESS_THAN;
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = DIGIT + digit;
  pairList.forEach(([pair, two], at) => {
    table[pair.charCodeAt(0)] = PAIR + at;
    FIRST_OF_PAIR[PAIR + at] = baseCode(two.charAt(0));
    SECOND_OF_PAIR[PAIR + at] = baseCode(two.charAt(1));
  });
  return table;
}

/** Code unit → code: 0 for what separates words, otherwise a letter, a digit, `LESS_THAN` or `IGNORED`. */
export const FOLD: Uint8Array = buildTable();

/** The same without case: what the scanner reads. */
export const CODE: Uint8Array = FOLD.slice();
for (let unit = 0; unit < CAPITALS_END; unit++) CODE[unit] = (FOLD[unit] as number) & MASK;

/** The folded code of a code unit, without its case. */
export function codeOf(unit: number): number {
  return CODE[unit] as number;
}

export function isDigitCode(code: number): boolean {
  return code >= DIGIT && code < WORD_END;
}

/** Whether the code is that of a letter or a digit. */
export function isWordCode(code: number): boolean {
  return code > 0 && code < WORD_END && code !== IGNORED;
}

/** Whether the code unit belongs to a word: a letter or a digit. */
export function isWordUnit(unit: number): boolean {
  return isWordCode(codeOf(unit));
}

export function isUpperUnit(unit: number): boolean {
  return (FOLD[unit] as number) > UPPER;
}

const PRIVATE_USE = 0xe000;

/** The text as folded codes, each as one private-use character: texts that match when folded are equal. */
export function folded(text: string): string {
  let out = '';
  const add = (code: number) => {
    out += String.fromCharCode(PRIVATE_USE + code);
  };
  for (let i = 0; i < text.length; i++) {
    const code = codeOf(text.charCodeAt(i));
    if (code === IGNORED) continue;
    if (code >= PAIR && code < FOREIGN) {
      add(FIRST_OF_PAIR[code] as number);
      add(SECOND_OF_PAIR[code] as number);
    } else if (code === 0) out += text.charAt(i);
    else add(code);
  }
  return out;
}
