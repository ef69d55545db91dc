import { expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const states = (text: string) => detector.detect(text).map(({ id }) => id);

const slovak =
  'Albánsko Belgicko Bulharsko Česko Dánsko Estónsko Fínsko Francúzsko Grécko Holandsko Chorvátsko Írsko Island Nemecko Nórsko Poľsko Portugalsko Rakúsko Rumunsko Slovensko Slovinsko Srbsko Španielsko Švajčiarsko Švédsko Taliansko Ukrajina';

test('a menu that is sorted by another alphabet is one, to its end', () => {
  expect(states(slovak.replaceAll(' ', '\n'))).toEqual([]);
});

test('what stands before a menu and behind it counts', () => {
  const menu = slovak.replaceAll(' ', '\n');
  expect(states(`Vozidlo smeruje do Maďarska\n${menu}`)).toEqual(['HU']);
  expect(states(`${menu}\nBelgicko`)).toEqual(['BE']);
});

test('states in no order are no menu', () => {
  const mixed = slovak.split(' ').sort((a, b) => a.slice(-2).localeCompare(b.slice(-2)) || a.length - b.length);
  expect(states(mixed.join('\n')).length).toBeGreaterThan(15);
});
