import { expect, test } from 'vitest';
import { nameHash, readHashes, writeHashes } from './given-names.ts';

test('hashes that are written can be read, near ones and far ones', () => {
  const hashes = [0, 1, 79, 80, 6399, 6400, 6401, 19_300, 4_000_000];
  expect(readHashes(writeHashes(hashes))).toEqual(hashes);
});

test('a name is the same in any case', () => {
  expect(nameHash('ŁUCJA')).toBe(nameHash('Łucja'));
  expect(nameHash('Łucja')).not.toBe(nameHash('Lucja'));
});
