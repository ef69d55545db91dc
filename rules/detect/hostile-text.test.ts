/** Texts that nobody writes: no error, and findings that lie in the text, the same each time. How long they take is for the bench. */
import { expect, test } from 'vitest';
import { createDetector } from './detector.ts';
import { hostileShapes } from './hostile-shapes.ts';
import { sampleCommon, samplePacks } from './sample-lexicon.ts';

const detector = createDetector(samplePacks, sampleCommon);

test.each(Object.entries(hostileShapes))('%s', (_name, make) => {
  const text = make(50_000);
  const found = detector.detect(text);
  for (const { start, end, surface } of found) expect(text.slice(start, end)).toBe(surface);
  expect(detector.detect(text)).toEqual(found);
});

test('a word of ten million letters', () => {
  expect(detector.detect('x'.repeat(10_000_000))).toEqual([]);
});

test('any mixture of bits of text is read without an error, and findings lie in it', () => {
  const bits = [
    'Polen',
    'Art. ',
    '41',
    '(2)',
    ' CISA',
    '\ud83c',
    '<<',
    'DE89',
    '+49',
    ' ',
    '\n',
    'North ',
    'Herr ',
    '2018/1862',
    'ß',
    '\u0301',
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % below;
  };
  for (let round = 0; round < 2000; round++) {
    const text = Array.from({ length: next(20) }, () => bits[next(bits.length)]).join('');
    for (const { start, end, surface } of detector.detect(text)) expect(text.slice(start, end)).toBe(surface);
  }
});
