import { expect, test } from 'vitest';
import { expandPattern, readFormLines } from '../../rules/detect/form-patterns.ts';
import { writeFormLines } from './write-forms.ts';

const forms = [
  ['polski', 'polska', 'polskiego', 'Polska', 'Polsce'],
  [],
  ['europejski nakaz aresztowania', 'europejskiego nakazu aresztowania', 'ENA', "mandat d'arrêt"],
];

test('what is written can be read, and holds every listed form', () => {
  const read = readFormLines(writeFormLines(forms)).map((patterns) => patterns.flatMap(expandPattern));
  forms.forEach((listed, id) => {
    expect(read[id]).toEqual(expect.arrayContaining(listed));
  });
});

test('words are drawn together only at the same place and with the same beginning', () => {
  expect(writeFormLines([['joint patrol', 'common patrol']])).toBe('common patrol;joint patrol');
  expect(writeFormLines([['arrest warrant', 'arrest warrants']])).toBe('arrest warrant{|s}');
});

test('forms that begin with the same words share them', () => {
  const listed = ['flees across the border', 'flees across the river', 'flees abroad', 'flees on foot', 'flight'];
  const written = writeFormLines([['Aix la Chapelle'], listed]);
  expect(written).toBe('Aix la Chapelle\nflees abroad;+across the border;+++river;+on foot;flight');
  expect(readFormLines(written)).toEqual([['Aix la Chapelle'], [...listed].sort()]);
});

test('a form with the signs of patterns is refused', () => {
  expect(() => writeFormLines([['a|b']])).toThrow('a|b');
});
