import { expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const found = (text: string) => detector.detect(text).filter(({ kind }) => kind === 'state');

test.each([
  'Продавачка в закусвалня „Турска кухня“.',
  'Il travaille chez « Pressing Italien » depuis mars.',
  'Spotkali się w lokalu „Czeska Piwnica”.',
])('the adjective in a name is none: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['Titular al firmei „Italia Mobili SRL”, fără activitate.', 'IT'],
  ['Susreli su se kod trgovine „Grčka kuća“.', 'GR'],
  ['Gérant de « Suisse Immo », sans emploi.', 'CH'],
])('the state in a name is too weak to be shown: %s', (text, id) => {
  expect(found(text)).toMatchObject([{ id }]);
  expect(found(text)[0]?.weight).toBeLessThan(0.35);
});

test.each([
  ['Er sagte: „Nach Polen wollte ich nicht.“', 'PL'],
  ['Die Antwort: „Frankreich“.', 'FR'],
  ['Il a crié « La police allemande arrive ! »', 'DE'],
])('speech and values count: %s', (text, id) => {
  expect(found(text)).toMatchObject([{ id }]);
  expect(found(text)[0]?.weight).toBeGreaterThan(0.35);
});
