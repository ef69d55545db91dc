/** The words that were typed, each with what it weighs. */
import type { AliasIndex } from './alias-index.ts';
import { keyOf } from './key.ts';

export interface Token {
  text: string;
  key: string;
  /** Means nothing by itself: no slip of anything, and the beginning of nothing but the last word typed. */
  isSmall: boolean;
  /** Says who acts, or whether he may: alone it is like no name. */
  isIdle: boolean;
  /** Of no police or customs work: beside it only a name counts. */
  isStrange: boolean;
  used: boolean;
  /** What it was used for is only like it, or begins so: everyday words may say something better. */
  isGuess: boolean;
  /** One of the everyday words of the officer's languages: it is no name of a third one. */
  isEveryday: boolean;
  /** Everyday words say what it is about; it may still be like a name. */
  isSaid: boolean;
  /** How much of what was typed it is, from 0 to 1, small words left out. */
  share: number;
}

/** @returns the words in their order, none used yet */
export function tokensOf(text: string, index: AliasIndex): Token[] {
  const tokens = text
    .split(/[\s,;:/|→>–—-]+|(?<=['’])/u)
    .map((part) => ({ text: part, key: keyOf(part) }))
    .filter(({ key }) => key !== '')
    .map((token) => ({
      ...token,
      isSmall: index.isSmall(token.key),
      isIdle: false,
      isStrange: false,
      used: false,
      isGuess: false,
      isEveryday: false,
      isSaid: false,
      share: 0,
    }));
  const telling = tokens.filter((token) => !token.isSmall);
  const letters = telling.reduce((sum, { key }) => sum + key.length, 0);
  for (const token of telling) token.share = token.key.length / letters;
  return tokens;
}
