import { expect, test } from 'vitest';
import type { Book } from '../model/book.ts';
import type { FoundItem } from '../model/reading.ts';
import { withTopicsOfActs } from './topics-of-acts.ts';

const cisa = { id: 'cisa', title: 'CISA', topics: ['hot-pursuit'] } as unknown as Book['instruments'][string];
const book = { instruments: { cisa }, articleTopics: { cisa: { 39: 'information-request', 40: 'surveillance' } } };

const cited = (article: string, surface: string, count = 1): FoundItem => ({
  kind: 'citation',
  id: 'cisa',
  count,
  weight: 1,
  how: ['citation'],
  surfaces: [surface],
  article,
});

test('an article leads to its own topic, every other to that of its act', () => {
  const found = [cited('41', '41(5)', 2), cited('40', '40'), cited('42', '42')];
  expect(withTopicsOfActs(found, book)).toEqual([
    {
      kind: 'citation',
      id: 'cisa',
      topic: 'hot-pursuit',
      count: 3,
      weight: 1,
      how: ['citation'],
      surfaces: ['41(5)', '42'],
    },
    { kind: 'citation', id: 'cisa', topic: 'surveillance', count: 1, weight: 1, how: ['citation'], surfaces: ['40'] },
  ]);
});

test('a topic that is known stays, and a state has none', () => {
  const named: FoundItem = {
    kind: 'instrument',
    id: 'cisa',
    count: 1,
    weight: 1,
    how: ['acronym'],
    surfaces: ['CISA'],
    topic: 'eaw',
  };
  const state: FoundItem = { kind: 'state', id: 'FR', count: 1, weight: 1, how: ['name'], surfaces: ['France'] };
  expect(withTopicsOfActs([named, state], book)).toEqual([named, state]);
});
