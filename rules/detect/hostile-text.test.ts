/** Texts that nobody writes: no error, no freeze, and time that grows with the text and no faster. */
import { expect, test } from 'vitest';
import { createDetector } from './detector.ts';
import { sampleCommon, samplePacks } from './sample-lexicon.ts';

const detector = createDetector(samplePacks, sampleCommon);

const shapes: Record<string, (length: number) => string> = {
  'one word': (length) => 'a'.repeat(length),
  'one word of a language': (length) => 'Deutschland'.repeat(length / 11),
  'beginnings of forms': (length) => 'Recht der '.repeat(length / 10),
  'one form after the other': (length) => 'Polen '.repeat(length / 6),
  'doubtful words': (length) => 'Mazedonien '.repeat(length / 11),
  'unpaired surrogates': (length) => '\ud83cPolen\udfff'.repeat(length / 7),
  'direction controls': (length) => '\u202ePolen\u202c\u200f'.repeat(length / 8),
  'marks without letters': (length) => '\u0301'.repeat(length),
  'white space': (length) => 'North '.concat(' '.repeat(length - 6)),
  digits: (length) => '0'.repeat(length),
  'numbers of acts': (length) => '2018/1862 '.repeat(length / 10),
  articles: (length) => 'Art. 41 '.repeat(length / 8),
  'acts without articles': (length) => 'CISA '.repeat(length / 5),
  'acts with articles': (length) => 'CISA Art. 41 '.repeat(length / 13),
  'numbered acts': (length) => '(EU) 2018/1862 '.repeat(length / 15),
  'articles before acts': (length) => 'Art. 41 CISA '.repeat(length / 13),
  'an article and its parts': (length) => `Art. 41${'(2)'.repeat(length / 3)}`,
  fillers: (length) => '<'.repeat(length),
  'fillers apart': (length) => 'A<<'.repeat(length / 3),
  'account numbers': (length) => 'DE89 '.repeat(length / 5),
  'telephone numbers': (length) => '+49 '.repeat(length / 4),
  labels: (length) => 'Staatsangehörigkeit: '.repeat(length / 21),
  'line breaks': (length) => '\n'.repeat(length),
  nulls: (length) => '\0'.repeat(length),
};

function time(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    detector.detect(text);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

test.each(Object.entries(shapes))('%s', (_name, make) => {
  const little = time(make(50_000));
  const much = time(make(400_000));
  // Eight times the text. Tests run beside others, so the bound is generous; quadratic time would be sixty-four times.
  expect(much).toBeLessThan(40 * little + 150);
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
