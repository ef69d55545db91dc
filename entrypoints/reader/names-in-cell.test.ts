import { expect, test } from 'vitest';
import { areNames } from './names-in-cell.ts';

test.each([
  ['Υ/Β Ούγγρος', 'Ούγγρος', true],
  ['Ag. Polacco, Ag. Francese', 'Francese', true],
  ['Rus, Bulhar', 'Bulhar', true],
  ['PHK Böhme / PK Däne', 'Däne', true],
  ['Rumänischer Staatsangehöriger', 'Rumänischer', false],
  ['poliţia română, Polacco', 'Polacco', false],
  ['Deutsch', 'Deutsch', false],
])('%j', (words, surface, are) => {
  expect(areNames(words, surface)).toBe(are);
});
