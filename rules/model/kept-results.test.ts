import { expect, it } from 'vitest';
import { isPinned, type KeptResult, keptResult, pinTurned, readKept, remembered } from './kept-results.ts';

const state = (id: string): KeptResult => ({ kind: 'state', id, states: [id] });
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

it('keeps the last six that were looked up, the last first and each once', () => {
  const list = ['FR', 'DE', 'IT', 'AT', 'CH', 'FR', 'PL', 'CZ'].map(state).reduce(remembered, readKept([]));
  expect(ids(list)).toEqual(['CZ', 'PL', 'FR', 'CH', 'AT', 'IT']);
});

it('keeps what is pinned before what is recent, until the pin is taken away', () => {
  const recent = ['FR', 'DE', 'IT', 'AT', 'CH', 'PL'].map(state).reduce(remembered, readKept([]));
  const pinned = pinTurned(recent, state('FR'));
  const later = ['CZ', 'SK', 'HU', 'RO', 'BG', 'GR', 'FR'].map(state).reduce(remembered, pinned);
  expect(ids(later)).toEqual(['FR', 'GR', 'BG', 'RO', 'HU', 'SK', 'CZ']);
  expect(isPinned(later, state('FR'))).toBe(true);
  expect(isPinned(pinTurned(later, state('FR')), state('FR'))).toBe(false);
});

it('keeps an act or a rule as the topic that it leads to, and nothing of one that leads nowhere', () => {
  const act = { kind: 'instrument' as const, id: 'cisa', states: [], score: 1, why: [] };
  expect(keptResult({ ...act, topic: 'hot-pursuit' })).toMatchObject({ kind: 'topic', id: 'hot-pursuit' });
  expect(keptResult(act)).toBeNull();
});

it.each([
  ['nothing', undefined],
  ['a text', 'FR'],
  ['a list of other things', [null, 1, { kind: 'state' }, { ...state('france'), pinned: true }]],
])('reads %s as nothing kept', (_, stored) => {
  expect(readKept(stored)).toEqual([]);
});
