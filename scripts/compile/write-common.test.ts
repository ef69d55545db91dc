import { expect, test } from 'vitest';
import { PARTS, readCommon } from '../../rules/detect/common-pack.ts';
import { sampleCommon } from '../../rules/detect/sample-lexicon.ts';
import { root } from '../root.ts';
import { makePacks } from './lexicon.ts';
import { writeCommon } from './write-common.ts';

test('what is written can be read: a small pack, and that of the project', () => {
  const [, common] = makePacks(root);
  for (const pack of [sampleCommon, common]) expect(readCommon(writeCommon(pack))).toEqual(pack);
});

test('articles keep their topics, with letters and without', () => {
  const articles = { 2: 'eaw', 3: 'eaw', 14: 'dna', '6b': 'dna', '12a': 'eaw' };
  const instruments = [{ id: 'at-cz-2005', celex: null, topic: null, articles }];
  const written = writeCommon({ ...sampleCommon, instruments });
  expect(written.split('~')[PARTS.indexOf('leads')]).toBe('-B2BC11C.6bB.12a');
  expect(readCommon(written).instruments).toEqual(instruments);
});
