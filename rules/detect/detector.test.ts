import { describe, expect, test } from 'vitest';
import { createDetector } from './detector.ts';
import { sampleCommon, samplePacks } from './sample-lexicon.ts';

const detector = createDetector(samplePacks, sampleCommon);
const found = (text: string) => detector.detect(text).map(({ kind, id, surface }) => `${kind} ${id} ${surface}`);

describe('whole words', () => {
  test.each([
    ['nach Deutschland und Polen', ['state DE Deutschland', 'state PL Polen']],
    ['DEUTSCHLAND', ['state DE DEUTSCHLAND']],
    ['deutschland', []],
    ['Deutschlandreise', []],
    ['in Deutsch\u00adland', ['state DE Deutsch\u00adland']],
    ['the North\u00a0\n Macedonia office', ['state MK North\u00a0\n Macedonia']],
    ['die deutsch-polnische Streife', ['state DE deutsch', 'state PL polnische']],
    ["Poland's police", ['state PL Poland']],
    ['Recht der Nacheile', ['topic hot-pursuit Recht der Nacheile']],
    ['Hot Pursuits', ['topic hot-pursuit Hot Pursuits']],
    ['eaw', []],
    ['EAW', ['instrument fd-2002-584 EAW', 'topic eaw EAW']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('languages', () => {
  test.each([
    ['Die Fähre nach Island ist weg und wurde nicht gesehen', ['state IS Island']],
    ['The ferry from the Island was late and not full', []],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('people and addresses', () => {
  test.each([
    ['Herr Polen wohnt hier'],
    ['Anna Polen'],
    ['die Polnische Straße'],
    ['J. Polen'],
    ['Rue Germany'],
    ['POLEN, Roman'],
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a cue', () => {
  test('a doubtful word alone is nothing', () => {
    expect(found('Mazedonien')).toEqual([]);
  });
  test('a preposition is a cue', () => {
    expect(found('Fahrt nach Mazedonien')).toEqual(['state MK Mazedonien']);
  });
  test('so is another finding in the sentence, and not one in the next', () => {
    expect(found('Mazedonien und Polen')).toEqual(['state MK Mazedonien', 'state PL Polen']);
    expect(found('Das ist Mazedonien. Der Wagen kam aus Polen.')).toEqual(['state PL Polen']);
  });
  test('so is the label of a field', () => {
    expect(detector.detectField('Staatsangehörigkeit', 'Mazedonien').map(({ id }) => id)).toEqual(['MK']);
  });
});

test('findings lie where they say, in order, and do not overlap their own kind', () => {
  const text = 'EAW, CISA Art. 41: hot pursuit from Poland to Germany; Nationality DEU; +48 22 000 00 00';
  const findings = detector.detect(text);
  const until: Record<string, number> = {};
  let last = 0;
  for (const { kind, start, end, surface } of findings) {
    expect(text.slice(start, end)).toBe(surface);
    expect(start).toBeGreaterThanOrEqual(Math.max(last, until[kind] ?? 0));
    until[kind] = end;
    last = start;
  }
  expect(findings.map(({ id }) => id)).toEqual(['fd-2002-584', 'eaw', 'cisa', 'hot-pursuit', 'PL', 'DE', 'PL']);
});

test('one text leaves nothing for the next', () => {
  const before = detector.detect('nach Polen');
  detector.detect('Island, CISA Art. 40 und +48 22 000 00 00');
  expect(detector.detect('nach Polen')).toEqual(before);
});
