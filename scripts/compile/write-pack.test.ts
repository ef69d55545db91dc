import { expect, test } from 'vitest';
import { samplePacks } from '../../rules/detect/sample-lexicon.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import { root } from '../root.ts';
import { makePacks } from './lexicon.ts';
import { writePack } from './write-pack.ts';

test('what is written can be read: small packs, and those of the project with their phrases', () => {
  const [packs] = makePacks(root);
  const phrases = packs.map(({ lang, size, phrases: forms = {} }) => ({ lang, size, forms, citation: {} }));
  const basic = packs.map(({ lang, size, forms, citation }) => ({ lang, size, forms, citation }));
  for (const pack of [...samplePacks, ...basic, ...phrases]) expect(readPack(writePack(pack))).toEqual(pack);
});

test('a form of no known class, or with the sign between parts, is refused', () => {
  const pack = { lang: 'de', size: { records: 1, words: 1, links: 1 } };
  expect(() => writePack({ ...pack, forms: { nonsense: 'a' } })).toThrow('nonsense');
  expect(() => writePack({ ...pack, forms: { name: 'a~b' } })).toThrow('a~b');
});
