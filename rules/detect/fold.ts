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

const pairList = Object.entries(PAIRS);
/** For a code from `PAIR` up: the codes of its two letters. */
export const FIRST_OF_PAIR = new Uint8Array(WORD_END);
export const SECOND_OF_PAIR = new Uint8Array(WORD_END);

function baseCode(letter: string): number {
  const latin = letter.charCodeAt(0) - 97;
  if (latin >= 0 && latin < 26) return 1 + latin;
  const greek = GREEK.indexOf(letter);
  if (greek >= 0) return 40 + greek;
  const cyrillic = CYRILLIC.indexOf(letter);
  return cyrillic >= 0 ? 64 + cyrillic : FOREIGN;
}

function letterCode(char: string): number {
  const lower = char.toLowerCase();
  const upper = lower !== char ? UPPER : 0;
  const pair = pairList.findIndex(([letter]) => letter === lower);
  if (pair >= 0) return upper | (PAIR + pair);
  const bare = lower.normalize('NFD').charAt(0);
  return upper | baseCode(SINGLES[bare] ?? bare);
}

function isIgnored(unit: number): boolean {
  return (
    unit === 0xad ||
    (unit >= 0x300 && unit <= 0x36f) ||
    (unit >= 0x483 && unit <= 0x487) ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x206f) ||
    unit === 0xfeff
  );
}

function buildTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const letter = /\p{L}/u;
  // From U+2100 up only whole blocks matter: every letter there is foreign to the 26 languages.
  for (let unit = 0x41; unit < 0x2100; unit++) {
    const known = unit < 0x530 || unit >= 0x1e00;
    const char = String.fromCharCode(unit);
    if (isIgnored(unit)) table[unit] = IGNORED;
    else if (!known) table[unit] = FOREIGN;
    else if (letter.test(char)) table[unit] = letterCode(char);
  }
  table.fill(FOREIGN, 0x2c00, 0x2e00);
  table.fill(FOREIGN, 0x2e80, 0x3000);
  table.fill(FOREIGN, 0x3005, 0xd800);
  table.fill(FOREIGN, 0xf900, 0xfe00);
  table.fill(FOREIGN, 0xfe70, 0xff00);
  table.fill(FOREIGN, 0xff10, 0xfff0);
  for (const char of ['ﬁ', 'ﬂ', 'ﬀ']) table[char.charCodeAt(0)] = letterCode(char);
  table[0xfeff] = IGNORED;
  // Ordinal signs and the letter apostrophe are letters to Unicode and punctuation to everybody who types them.
  for (const unit of [0xaa, 0xba, 0x2bc]) table[unit] = 0;
  table[0x3c] = LESS_THAN;
  for (let digit = 0; digit < 10; digit++) table[0x30 + digit] = DIGIT + digit;
  pairList.forEach(([, two], at) => {
    FIRST_OF_PAIR[PAIR + at] = baseCode(two.charAt(0));
    SECOND_OF_PAIR[PAIR + at] = baseCode(two.charAt(1));
  });
  return table;
}

/** Code unit → code: 0 for what separates words, otherwise a letter, a digit, `LESS_THAN` or `IGNORED`. */
export const FOLD: Uint8Array = buildTable();

/** The same without case: what the scanner reads. */
export const CODE: Uint8Array = FOLD.map((code) => code & MASK);

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
