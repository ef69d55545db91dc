import { expect, test } from 'vitest';
import type { Finding } from '../model/finding.ts';
import { inContext } from './in-context.ts';
import { withoutMenus } from './menus.ts';

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

const names = [
  'Albania',
  'Austria',
  'Belgium',
  'Bulgaria',
  'Croatia',
  'Cyprus',
  'Denmark',
  'Estonia',
  'Finland',
  'France',
];

function list(separator: string, order: readonly string[] = names): { text: string; findings: Finding[] } {
  const text = order.join(separator);
  return { text, findings: order.map((name) => at(text.indexOf(name), 'state', name.slice(0, 3), name)) };
}

test('a menu of countries is none of them', () => {
  const { text, findings } = list('\nAntarctica\n');
  expect(withoutMenus(text, findings)).toEqual([]);
});

test('nor are the countries further down its column, but those in the sentence behind it are', () => {
  const far =
    '\nElsewhere Islands\nNowhere (Upper)\nOther Land\nSaint Somewhere\nThe Far Isles\nYonder\nYonder Minor\n';
  const { text, findings } = list('\n', [...names, `${far}Greece`]);
  const greece = at(text.indexOf('Greece'), 'state', 'GR', 'Greece');
  const sentence = `${text}\nThe car went to Norway at noon.`;
  const norway = at(sentence.indexOf('Norway'), 'state', 'NO', 'Norway');
  expect(withoutMenus(sentence, [...findings.slice(0, -1), greece, norway])).toEqual([norway]);
});

test('an enumeration is all of them', () => {
  const { text, findings } = list(', ');
  expect(withoutMenus(text, findings)).toHaveLength(10);
});

test('a column of nationalities is in no order', () => {
  const { text, findings } = list('\n', [...names].reverse());
  expect(withoutMenus(text, findings)).toHaveLength(10);
});
