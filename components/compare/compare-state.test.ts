import { expect, it } from 'vitest';
import { type CompareState, hashOf, stateOfHash, usualDays, withDay } from './compare-state.ts';

const defaults: CompareState = {
  mode: 'borders',
  home: 'DE',
  topic: 'hot-pursuit',
  direction: 'out',
  service: 'police',
  partners: null,
  partner: null,
  day: null,
  days: null,
};
const choices = { homes: ['DE', 'LU'], states: ['DE', 'FR', 'CH', 'LU'], topics: ['hot-pursuit', 'surveillance'] };
const read = (hash: string) => stateOfHash(hash, defaults, choices);

it('comes back from the address as it went there', () => {
  const states: CompareState[] = [
    defaults,
    {
      ...defaults,
      topic: 'surveillance',
      direction: 'in',
      service: 'customs',
      partners: ['FR', 'LU'],
      day: '2023-06-01',
    },
    { ...defaults, mode: 'days', home: 'LU', partner: 'FR', days: ['2010-06-01', '2028-06-01'] },
  ];
  for (const state of states) expect(read(hashOf(state))).toEqual(state);
});

it.each([
  ['', defaults],
  ['#topic=nothing&home=FR&way=up&mode=x&service=army', defaults],
  ['#with=FR,ZZ,FR,DE,<b>', { ...defaults, partners: ['FR'] }],
  ['#day=2023-02-30&days=2024-02-29,2023-02-29,soon', { ...defaults, days: ['2024-02-29'] }],
  ['#partner=DE', defaults],
  [`#with=${'FR,'.repeat(9999)}`, { ...defaults, partners: ['FR'] }],
])('takes from "%s" only what there is', (hash, state) => {
  expect(read(hash)).toEqual(state);
});

it('keeps days in order, each once', () => {
  expect(withDay(['2010-06-01', '2026-01-01'], '2023-06-01')).toEqual(['2010-06-01', '2023-06-01', '2026-01-01']);
  expect(withDay(['2010-06-01'], '2010-06-01')).toEqual(['2010-06-01']);
  expect(usualDays('2028-06-01')).toEqual(['2010-06-01', '2023-06-01', '2028-06-01']);
});
