/** What is marked when the situation changes: only what an officer would have to do or know differently. */
import { expect, it } from 'vitest';
import type { Book } from '../model/book.ts';
import type { Card } from '../model/briefing.ts';
import { brief } from './brief.ts';
import { changesOf, countInSlot } from './changes.ts';
import { sampleBook, sampleLayer, sampleLine } from './sample-book.ts';

const book: Book = sampleBook([
  sampleLayer('of-bb', {
    rank: 'declaration',
    when: { host: ['BB'] },
    verdict: 'conditions',
    facts: { apprehend: false, limitKm: 10 },
    lines: [sampleLine('tell'), sampleLine('zone')],
  }),
  sampleLayer('of-aa', {
    rank: 'declaration',
    when: { host: ['AA'] },
    verdict: 'conditions',
    facts: { apprehend: true },
    lines: [sampleLine('tell'), sampleLine('report', { slot: 'after' })],
  }),
]);

function card(parts: { direction?: 'out' | 'in'; partner?: string; topic?: string }): Card {
  const { direction = 'out', partner = 'BB', topic = 'pursuit' } = parts;
  const officer = { homeState: 'AA', service: 'police' as const };
  const [first] = brief(book, { officer, partners: [partner], topics: [topic], direction, asOf: '2026-01-01' }).cards;
  if (!first) throw new Error('No card.');
  return first;
}

it('marks nothing where nothing changed', () => {
  const changes = changesOf(card({}), card({}));
  expect(changes).toEqual({
    verdict: null,
    tiles: new Map(),
    goneTiles: [],
    lines: new Set(),
    goneLines: [],
    centres: new Set(),
    goneCentres: [],
  });
});

it('marks the other way round: the value that changed, the one that is gone, the new line and the one that fell away', () => {
  const back = card({ direction: 'in' });
  const changes = changesOf(card({}), back);
  expect(changes?.verdict).toBeNull();
  expect(changes?.tiles).toEqual(new Map([['apprehend', false]]));
  expect(changes?.goneTiles.map(({ fact, value }) => [fact, value])).toEqual([['limitKm', 10]]);
  expect(changes?.lines).toEqual(new Set(['report']));
  expect(changes?.goneLines.map(({ id }) => id)).toEqual(['zone']);
  expect(changes && countInSlot(changes, back, 'after')).toBe(1);
  expect(changes && countInSlot(changes, back, 'before')).toBe(1);
});

it('says what the verdict was when a state is not bound', () => {
  const refused = card({ partner: 'CC' });
  const changes = changesOf(card({}), refused);
  expect([refused.verdict, changes?.verdict]).toEqual(['not-available', 'conditions']);
  expect(changes?.goneTiles.map(({ fact }) => fact)).toEqual(['apprehend', 'limitKm']);
});

it('marks a line whose deadline is another, though its words are the same', () => {
  const before = card({});
  const after = { ...before, lines: before.lines.map((line) => ({ ...line, deadline: 'PT8H' })) };
  expect(changesOf(before, after)?.lines).toEqual(new Set(['tell', 'zone']));
});

it('marks joint centres that come and go', () => {
  const centre = {
    id: 'here',
    name: 'Here',
    place: 'X',
    basis: null,
    tasks: null,
    confidence: 'official',
    source: null,
  };
  const before = { ...card({}), centres: [{ ...centre, id: 'there', confidence: 'official' as const }] };
  const after = { ...card({}), centres: [{ ...centre, confidence: 'official' as const }] };
  const changes = changesOf(before, after);
  expect(changes?.centres).toEqual(new Set(['here']));
  expect(changes?.goneCentres.map(({ id }) => id)).toEqual(['there']);
  expect(changes && countInSlot(changes, after, 'contacts')).toBe(2);
});

it('has nothing to compare between two topics', () => {
  expect(changesOf(card({}), card({ topic: 'other' }))).toBeNull();
});
