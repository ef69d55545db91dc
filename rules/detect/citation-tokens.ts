/** A stretch of text as the tokens of which citations are made: numbers, words with their roles, signs. */
import { ARTICLE, type CitationWordMap, PARAGRAPH } from './citation-words.ts';

export interface Token {
  kind: 'number' | 'word' | 'sign';
  /** As written; numbers with their letter ("26a"). */
  text: string;
  start: number;
  end: number;
  roles: number;
  ordinal: number;
}

/** "t/m" is one word in Dutch: "up to and including". */
const TOKEN = /(\d+)([a-z](?![\p{L}\d]))?|t\/m(?!\p{L})|(?:(?![ªº])\p{L}\p{M}*)+|[^\s\d]/gu;
/** No word of a citation is longer, and no act is so far from its article. */
const LONGEST_WORD = 40;

/** The tokens of the text from `from` to `to`. A word that the bounds cut through is left out. */
export function tokensOf(text: string, from: number, to: number, words: CitationWordMap): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(from, to).matchAll(TOKEN)) {
    const [found, digits] = match;
    const start = from + match.index;
    const token: Token = { kind: 'sign', text: found, start, end: start + found.length, roles: 0, ordinal: 0 };
    if (digits !== undefined) token.kind = 'number';
    else if (/(?![ªº])\p{L}/u.test(found)) {
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

/** A single letter, as points of an article have. */
export function isPointLetter(token: Token | undefined): token is Token {
  return token?.kind === 'word' && /^[\p{L}]$/u.test(token.text) && token.text !== '§';
}

/** Whether the token is one of the signs. Not a type guard: the other case would lose its type. */
export function isSign(token: Token | undefined, signs: string): boolean {
  return token?.kind === 'sign' && signs.includes(token.text);
}
