import { expect, test } from 'vitest';
import { codeOf, folded, isUpperUnit, isWordUnit } from './fold.ts';

test.each([
  ['Österreich', 'osterreich'],
  ['STRASSE', 'Straße'],
  ['Øresund', 'oresund'],
  ['ŁÓDŹ', 'łódź'],
  ['Đakovo', 'dakovo'],
  ['Það', 'Thad'],
  ['Għawdex', 'ghawdex'],
  ['Færøerne', 'Faeroerne'],
  ['Œuvre', 'oeuvre'],
  ['ΕΛΛΆΔΑ', 'Ελλάδα'],
  ['Έλληνας', 'ελληνασ'],
  ['БЪЛГАРИЯ', 'България'],
  ['România', 'Romania'],
  ['Şcoala', 'școala'],
  ['o\u0308sterreich', 'österreich'],
  ['Deutsch\u00adland', 'Deutschland'],
  ['\u202aPolen\u202c', 'Polen'],
])('%s folds like %s', (a, b) => {
  expect(folded(a)).toBe(folded(b));
});

test.each([
  ['Slovakia', 'Slovenia'],
  ['дан', 'dan'],
  ['Island', 'Iceland'],
])('%s does not fold like %s', (a, b) => {
  expect(folded(a)).not.toBe(folded(b));
});

test('words are letters and digits; marks and direction controls belong to neither side', () => {
  expect([...'aÉжλ7'].every((char) => isWordUnit(char.charCodeAt(0)))).toBe(true);
  expect([..." -'’.,\u00a0ºª"].some((char) => isWordUnit(char.charCodeAt(0)))).toBe(false);
  expect(isWordUnit(0xd83c)).toBe(false);
  expect(isUpperUnit('Š'.charCodeAt(0))).toBe(true);
  expect(isUpperUnit('š'.charCodeAt(0))).toBe(false);
});

test('every code unit has a code', () => {
  for (let unit = 0; unit < 0x10000; unit++) expect(codeOf(unit)).toBeLessThan(128);
});
