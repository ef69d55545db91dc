import { expect, it } from 'vitest';
import { takeAsking } from './take-asking.ts';
import type { Token } from './tokens.ts';
import type { Understanding } from './understanding.ts';

const words = {
  here: { de: ['hier', 'bei uns'], en: ['here'], it: ['qui'] },
  leaving: { de: ['von hier'], en: ['from here'] },
  idle: ['kollegen', 'polizei'],
  strange: [],
};

function taken(query: string): { tokens: Token[]; found: Understanding } {
  const tokens = query.split(' ').map(
    (key): Token => ({
      key,
      text: key,
      isSmall: false,
      isIdle: false,
      isStrange: false,
      isSaid: false,
      used: false,
      isEveryday: false,
      isGuess: false,
      share: 0,
    }),
  );
  const found: Understanding = {
    states: [],
    topics: [],
    instruments: [],
    provisions: [],
    rest: [],
    isHere: false,
    known: 0,
  };
  takeAsking(tokens, words, ['de', 'en'], found);
  return { tokens, found };
}

it.each([
  ['mogen belgische politie hier', true],
  ['belgische kollegen bei uns', true],
  ['from here to poland', false],
  ['kollegen bei mir', false],
  ['hierher', false],
  ['qui paie', false],
])('"%s" is about the asker’s own state: %s', (query, isHere) => {
  expect(taken(query).found.isHere).toBe(isHere);
});

it('uses up the words for the own state', () => {
  expect(taken('kollegen bei uns').tokens.map(({ used }) => used)).toEqual([false, true, true]);
});

it('hears who acts as nothing, unless it is all that is said', () => {
  expect(taken('kollegen nacheile').tokens[0]?.isIdle).toBe(true);
  expect(taken('polizei').tokens[0]?.isIdle).toBe(false);
});
