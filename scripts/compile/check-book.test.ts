import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../root.ts';
import { checkBook } from './check-book.ts';
import { readBook } from './read-book.ts';
import { describeFault } from './yaml-file.ts';

/** Breaks one thing in a copy of the book and returns what is said about it, beyond what was said before. */
let copy = '';
let before: string[] = [];
const file = 'rules/book/topics/spoc.yaml';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'borderbrief-book-'));
  cpSync(join(root, 'rules/book'), join(copy, 'rules/book'), { recursive: true });
  before = faults();
}, 60_000);
afterAll(() => rmSync(copy, { recursive: true }));

function faults(): string[] {
  return checkBook(readBook(copy)).map(describeFault);
}

function breaking(change: (text: string) => string, inFile = file): string[] {
  const path = join(copy, inFile);
  const text = readFileSync(path, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
  const found = faults().filter((fault) => !before.includes(fault));
  writeFileSync(path, text);
  return found;
}

describe('a fault in the book is named with its file, its line and a sentence', () => {
  it.each([
    [
      'a date that is none',
      (text: string) => text.replace(/checked: .*/, 'checked: yesterday'),
      /must be a date written YYYY-MM-DD/,
    ],
    [
      'a confidence that does not exist',
      (text: string) => text.replace(/confidence: .*/, 'confidence: sure'),
      /confidence/,
    ],
    [
      'values that nobody has seen',
      (text: string) => text.replace(/confidence: .*/, 'confidence: unverified'),
      /tca: shows a verdict or values, so it must be verified/,
    ],
    [
      'an official layer on an article that no keeper has read',
      (text: string) => text.replace(/confidence: .*/, 'confidence: official'),
      /does not list tca 563 among what was read/,
    ],
    [
      'an instrument that does not exist',
      (text: string) => text.replace(/instrument: .*/, 'instrument: reg-1066-1'),
      /no instrument reg-1066-1/,
    ],
    [
      'a key that nobody knows',
      (text: string) => text.replace(/slot: .*/, 'slot: before\n        colour: red'),
      /colour/,
    ],
    [
      'a line that is too long',
      (text: string) => text.replace(/text: .*/, `text: ${'word '.repeat(31)}`),
      /31 words|words; at most 30/,
    ],
    [
      'a line read in somebody’s copy that calls itself official',
      (text: string) =>
        text.replace(
          /confidence: official(\n +)checked: (.*)/,
          'confidence: official$1checked: $2$1source: https://laws.example.org/32023L0977',
        ),
      /what was read at laws\.example\.org is secondary/,
    ],
    ['a file that was cut off', (text: string) => `${text.slice(0, 900)}\n  - "`, /not valid YAML|must be|Invalid/],
  ])('%s', (_, change, message) => {
    const found = breaking(change);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).toMatch(message);
    expect(found[0]).toMatch(/^rules\/book\/\S+\.yaml:\d+: /);
  });
});

it('a link that leads elsewhere than to the official publication is a fault of its instrument', () => {
  const found = breaking(
    (text) => text.replace(/^link: .*$/m, 'link: https://ris.bka.gv.at.example.org/20004858'),
    'rules/book/instruments/at-cz-2005.yaml',
  );
  expect(found).toEqual([
    expect.stringMatching(
      /^rules\/book\/instruments\/at-cz-2005\.yaml:\d+: the link must lead to the official publication/,
    ),
  ]);
});

it('a secondary line of a treaty says where it was read', () => {
  const found = breaking(
    (text) => text.replace(/(id: pc-slubice\n(?: {8}.*\n)*?) {8}source: .*\n/, '$1'),
    'rules/book/topics/pccc.yaml',
  );
  expect(found).toEqual([expect.stringMatching(/pccc\.yaml:\d+: pc-slubice: name in "source" where this was read/)]);
});

it('a line for two states that cites an act of two others is a fault', () => {
  const found = breaking(
    (text) => text.replace(/(id: depl-pursuit-lead\n(?: {8}.*\n)*? {10}instrument: )de-pl-2014/, '$1it-si-2007'),
    'rules/book/topics/hot-pursuit.yaml',
  );
  expect(found).toEqual([
    expect.stringMatching(/depl-pursuit-lead: it-si-2007 does not bind DE on 2015-07-09/),
    expect.stringMatching(/depl-pursuit-lead: it-si-2007 does not bind PL on 2015-07-09/),
  ]);
});
