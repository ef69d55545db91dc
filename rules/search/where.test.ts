import { expect, it } from 'vitest';
import { isHere } from './where.ts';

const where = { here: ['hier', 'bei uns', 'here'], leaving: ['von hier', 'from here'] };

it.each([
  ['mogen belgische politie hier', true],
  ['belgische kollegen bei uns', true],
  ['from here to poland', false],
  ['kollegen bei mir', false],
  ['hierher', false],
])('"%s" is about the asker’s own state: %s', (query, here) => {
  expect(isHere(query.split(' '), where)).toBe(here);
});
