/** A stretch of text as the tokens of which citations are made: numbers, words with their roles, signs. */
import { ARTICLE, type CitationWordMap, PARAGRAPH } from './citation-words.ts';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  /** As written; numbers with their letter ("26a"), which is Latin in all scripts, and without "er". */
  text: string;
  start: number;
  end: number;
  roles: number;
  ordinal: number;
}

/** "t/m" is one word in Dutch: "up to and including". */
const TOKEN = /(\d+)(er(?!\p{L})|[a-zα-ηа-и](?![\p{L}\d]))?|t\/m(?!\p{L})|(?:(?![ªº])\p{L}\p{M}*)+|[^\s\d]/gu;
/** No word of a citation is longer, and no act is so far from its article. */
const LONGEST_WORD = 40;

/** The tokens of the text from `from` to `to`. A word that the bounds cut through is left out. */
export function tokensOf(text: string, from: number, to: number, words: CitationWordMap): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [found, digits, letter = ''] = match;
    const start = from + match.index;
    const token: Token = { kind: 'sign', text: found, start, end: start + found.length, roles: 0, ordinal: 0 };
    if (digits !== undefined) {
      token.kind = 'number';
      token.text = letter === 'er' ? digits : digits + latinLetter(letter);
    } else if (/(?![ªº])\p{L}/u.test(found)) {
      token.kind = 'word';
      if (found.length <= LONGEST_WORD) {
        token.roles = words.rolesOf(found);
        token.ordinal = words.ordinalOf(found);
      }
    } else if (found === '§') {
      // An article of a national law; in French and Dutch a paragraph of an article.
      token.kind = 'word';
      token.roles = ARTICLE | PARAGRAPH;
    }
    tokens.push(token);
  }
  return tokens;
}

/** After ε Greek has στ. */
const GREEK_POINTS = 'αβγδε ζη';
const CYRILLIC_POINTS = 'абвгдежзи';

/** The letter by which the book counts: the second point is (b) in Greek and in Bulgarian too. */
export function latinLetter(letter: string): string {
  const lower = letter.toLowerCase();
  if (lower === 'στ') return 'f';
  const place = Math.max(GREEK_POINTS.indexOf(lower), CYRILLIC_POINTS.indexOf(lower));
  return place < 0 || lower === '' ? lower : String.fromCharCode(97 + place);
}

/** A single letter, as points of an article have. */
export function isPointLetter(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /^(\p{L}|στ)$/u.test(token.text) && token.text !== '§';
}

/** Whether the token is one of the signs. Not a type guard: the other case would lose its type. */
export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.text);
}
