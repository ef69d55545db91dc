import { expect, it } from 'vitest';
import type { Layer } from '../model/book.ts';
import { bordersOf, compare } from './compare.ts';
import { sampleBook, sampleInstrument, sampleLayer, sampleLine } from './sample-book.ts';

const basis = { instrument: 'convention', article: '41' };
const general = sampleLayer('general', {
  basis,
  verdict: 'conditions',
  facts: { apprehend: 'unknown', limitKm: 10 },
  lines: [sampleLine('always'), sampleLine('old', { until: '2019-12-31' }), sampleLine('new', { from: '2024-01-01' })],
});
const treaty = sampleLayer('treaty', {
  rank: 'treaty',
  basis: { instrument: 'aa-bb', article: '3' },
  facts: { limitKm: 'unlimited' },
  decides: { limitKm: { instrument: 'aa-bb', article: '3(2)' } },
  confidence: 'secondary',
});
const aaBb = sampleInstrument('aa-bb', { bound: [{ states: ['AA', 'BB'] }], from: '2020-01-01' });

const ask = (layers: Layer[], partners: string[], days = ['2018-06-01'], against: 'most' | 'previous' = 'most') =>
  compare(sampleBook(layers, [aaBb]), {
    officer: { homeState: 'AA', service: 'police' },
    topic: 'pursuit',
    direction: 'out',
    borders: partners.flatMap((partner) => days.map((day) => ({ partner, day }))),
    against,
  });
const row = (comparison: ReturnType<typeof ask>, id: string) =>
  [comparison.verdict, ...comparison.facts].find((candidate) => candidate.id === id);
const marks = (comparison: ReturnType<typeof ask>, id: string) =>
  row(comparison, id)?.cells.map((cell) => `${cell.value}${cell.stands ? ' *' : ''}`);

it('says of each value whose answer it is, and the provision that decides', () => {
  const comparison = ask([treaty, general], ['BB'], ['2021-01-01']);
  expect(row(comparison, 'verdict')?.cells[0]).toMatchObject({
    value: 'conditions',
    rank: 'convention',
    citation: { instrument: 'convention', article: '41' },
  });
  expect(row(comparison, 'limitKm')?.cells[0]).toMatchObject({
    value: 'unlimited',
    rank: 'treaty',
    citation: { instrument: 'aa-bb', article: '3(2)' },
    confidence: 'secondary',
  });
});

it('marks the border that is not as most are', () => {
  const comparison = ask([treaty, general], ['CC', 'BB', 'CC'], ['2020-06-01']);
  expect(marks(comparison, 'limitKm')).toEqual(['10', 'unlimited *', '10']);
  expect(row(comparison, 'limitKm')?.differs).toBe(true);
});

it('shows unknown as unknown, and marks nothing where all agree', () => {
  const comparison = ask([treaty, general], ['CC', 'BB'], ['2020-06-01']);
  expect(marks(comparison, 'apprehend')).toEqual(['unknown', 'unknown']);
  expect(row(comparison, 'apprehend')?.differs).toBe(false);
});

it('holds a border where the measure is not available against no other', () => {
  const comparison = ask([general], ['BB', 'DD', 'CC']);
  expect(marks(comparison, 'verdict')).toEqual(['conditions', 'not-available *', 'conditions']);
  expect(marks(comparison, 'limitKm')).toEqual(['10', 'null', '10']);
  expect(row(comparison, 'limitKm')?.differs).toBe(false);
});

it('puts the values in the order of the book', () => {
  expect(ask([general], ['BB']).facts.map(({ id }) => id)).toEqual(['apprehend', 'limitKm']);
});

it('holds each day against the day before it', () => {
  const days = ['2018-06-01', '2021-06-01', '2024-06-01'];
  const comparison = ask([treaty, general], ['BB'], days, 'previous');
  expect(marks(comparison, 'limitKm')).toEqual(['10', 'unlimited *', 'unlimited']);
  expect(comparison.columns.map(({ came, went }) => [came, went].map((lines) => lines.map(({ id }) => id)))).toEqual([
    [[], []],
    [[], ['old']],
    [['new'], []],
  ]);
});

it('has a column for each land neighbour that the book knows', () => {
  const book = sampleBook([general]);
  expect(bordersOf(book, 'AA', '2026-01-01')).toEqual([{ partner: 'BB', day: '2026-01-01' }]);
  expect(bordersOf(book, 'CC', '2026-01-01')).toEqual([]);
});

it('makes no column where the topic needs a partner and none is named', () => {
  const request = { officer: { homeState: 'AA', service: 'police' as const }, direction: 'out' as const };
  const borders = [{ partner: null, day: '2026-01-01' }];
  const book = sampleBook([general]);
  expect(compare(book, { ...request, topic: 'pursuit', borders, against: 'most' }).columns).toEqual([]);
  expect(compare(book, { ...request, topic: 'other', borders, against: 'most' }).columns).toHaveLength(1);
});
