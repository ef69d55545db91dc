import { expect, it } from 'vitest';
import type { Alias } from './aliases.ts';
import { AnyOrder } from './any-order.ts';
import { slipDistance } from './slip-distance.ts';

const named = (key: string, id: string): Alias => ({
  text: key,
  key,
  target: { kind: 'topic', id },
  weight: 1,
  lang: null,
});
const names = [
  named('europejski nakaz dochodzeniowy', 'eio'),
  named('europejski nakaz aresztowania', 'eaw'),
  named('europejski nakaz zabezpieczenia', 'freezing-confiscation'),
];
const anyOrder = new AnyOrder(
  names,
  new Map([
    ['o', ['pl']],
    ['na', ['pl']],
  ]),
);
const best = (...words: string[]) => anyOrder.of(words, names)[0]?.alias.target.id;

it.each([
  [['dochodzeniowy', 'nakaz', 'europejski'], 'eio'],
  [['nakaz', 'dochodzeniowego'], 'eio'],
  [['aresztowania', 'nakaz'], 'eaw'],
  [['nakaz', 'aresztowanja'], 'eaw'],
])('%j is most like %s', (words, id) => {
  expect(best(...words)).toBe(id);
});

it('takes words that every name has for no name', () => {
  expect(best('nakaz', 'karny')).toBeUndefined();
});

it('says which of the words the name has', () => {
  expect(anyOrder.of(['pilny', 'nakaz', 'dochodzeniowy', 'europejski'], names)[0]?.words).toEqual([
    false,
    true,
    true,
    true,
  ]);
});

it.each([
  ['schweiz', 'schwiez', 1],
  ['schweiz', 'schweitz', 1],
  ['schweiz', 'schwez', 1],
  ['schweiz', 'schweis', 1],
  ['schweiz', 'schweiz', 0],
  ['france', 'hranicami', 3],
])('between %s and %s are %i slips', (one, other, slips) => {
  expect(slipDistance(one, other, 2)).toBe(slips);
});
