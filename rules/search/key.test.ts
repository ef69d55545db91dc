import { expect, it } from 'vitest';
import { keyOf } from './key.ts';

it.each([
  ['Straßburg', 'strassburg'],
  ['  l’Île-de-France ', 'l ile de france'],
  ['Ísland', 'island'],
  ['SDÜ', 'sdu'],
  ['Łódź', 'lodz'],
  ['2023/977 art. 5', '2023 977 art 5'],
  ['co\u00adope\u0301ration', 'cooperation'],
  ['🚓 \u202e', ''],
  ['ευρωπαϊκό ένταλμα σύλληψης', 'evropaiko entalma syllipsis'],
  ['Γαλλία, Λουξεμβούργο', 'gallia louxemvourgo'],
  ['преследване в Гърция', 'presledvane v gartsiya'],
])('%s is looked up as %s', (typed, key) => {
  expect(keyOf(typed)).toBe(key);
});

it('sees no difference between a capital, a final sigma and an accent in Greek, nor between Cyrillic cases', () => {
  expect(keyOf('ΕΛΛΆΣ')).toBe(keyOf('ελλας'));
  expect(keyOf('ГЕРМАНИЯ')).toBe(keyOf('германия'));
  expect(keyOf('ελλας')).not.toMatch(/\s/);
});
