import { expect, test } from 'vitest';
import type { Instrument, State } from '../../rules/model/book.ts';
import { actNames } from './act-names.ts';

const states = [
  { id: 'DE', languages: ['de'] },
  { id: 'PL', languages: ['pl'] },
] as State[];

const act = (names: Record<string, string[]>, bound: unknown) => ({ id: 'act', names, bound }) as unknown as Instrument;

test('a treaty of two states is looked for in their languages and in English, one of the Union in all', () => {
  const called = { de: ['Zusammenarbeit'], en: ['cooperation'], fr: ['coopération'] };
  const names = actNames(states, []);
  const written = (bound: unknown) => ['de', 'en', 'fr'].flatMap((lang) => names.words(act(called, bound), lang));
  expect(written([{ states: ['DE', 'PL'] }])).toEqual(['Zusammenarbeit', 'cooperation']);
  expect(written([{ set: 'eu' }])).toEqual(['Zusammenarbeit', 'cooperation', 'coopération']);
});

test('of an act that nobody names, and of names with a year in brackets, the acronyms stay', () => {
  const warrant = act({ en: ['EAW', 'European arrest warrant', 'Old warrant (2002)'] }, 'any');
  expect(actNames(states, []).words(warrant, 'en')).toEqual(['European arrest warrant']);
  expect(actNames(states, ['act']).words(warrant, 'en')).toEqual([]);
  expect(actNames(states, ['act']).signs(warrant, 'en')).toEqual(['EAW']);
  expect(actNames(states, []).others(warrant)).toEqual(['Old warrant 2002']);
  expect(actNames(states, ['act']).others(warrant)).toEqual(['European arrest warrant', 'Old warrant 2002']);
});
