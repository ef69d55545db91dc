import { expect, it } from 'vitest';
import { createWords } from '../../rules/words/say.ts';
import { narrow } from './narrow.ts';

const words = createWords({}, 'en', {});
const states = [
  { id: 'GB', name: 'United Kingdom' },
  { id: 'CZ', name: 'Czechia' },
  { id: 'AT', name: 'Österreich' },
  { id: 'ES', name: 'España' },
];
const ids = (typed: string) => narrow(words, states, typed).map((state) => state.id);

it('shows all, in the order of the language, while nothing is typed', () => {
  expect(ids(' ')).toEqual(['CZ', 'ES', 'AT', 'GB']);
});

it.each([
  ['kin', ['GB']],
  ['oster', ['AT']],
  ['ESPAÑ', ['ES']],
  ['at', ['AT']],
  ['zz', []],
])('"%s" finds %j', (typed, found) => {
  expect(ids(typed)).toEqual(found);
});
