import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { inContext } from './in-context.ts';

function at(start: number, kind: Finding['kind'], id: string, surface = id): Finding {
  return { kind, id, start, end: start + surface.length, surface, how: 'name', langs: [], weight: 1 };
}

test('a state beside a topic is worth more than one far away', () => {
  const [near, , far] = inContext([at(0, 'state', 'FR'), at(20, 'topic', 'hot-pursuit'), at(900, 'state', 'DE')]);
  expect(near?.weight).toBeGreaterThan(far?.weight ?? 1);
});

test('where there is nothing of the other sort, nothing is taken off', () => {
  expect(inContext([at(0, 'state', 'FR')])[0]?.weight).toBe(1);
});

test('a heading is worth more than what is below it', () => {
  const [above, below] = inContext([at(0, 'state', 'FR'), at(40, 'state', 'DE')], [[0, 20]]);
  expect(above?.weight).toBeGreaterThan(below?.weight ?? 1);
});
