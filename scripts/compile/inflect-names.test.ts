import { expect, test } from 'vitest';
import { inflectName } from './inflect-names.ts';

const finnish = [['asetus', 'asetuksen', 'asetusta']];
const czech = [
  ['rozhodnutí', 'rozhodnutím', 'rozhodnutích'],
  ['rámcové', 'rámcového', 'rámcovým'],
];

test.each([
  ['Europol-asetus', finnish, ['Europol-asetus', 'Europol-asetuksen', 'Europol-asetusta']],
  ['Reglamento Europol', [['reglamento', 'reglamentos']], ['reglamento Europol']],
  ['Schengenin säännöstö', finnish, ['Schengenin säännöstö']],
])('%s', (name, kinds, expected) => {
  expect(inflectName(name, kinds, false)).toEqual(expected);
});

test('two words for an act change both', () => {
  expect(inflectName('rámcové rozhodnutí o zatýkání', czech, false)).toContain('rámcového rozhodnutím o zatýkání');
});

test('German keeps its capitals', () => {
  const kinds = [['beschluss', 'beschlusses', 'beschlüsse']];
  expect(inflectName('Prümer Beschluss', kinds, true)).toContain('Prümer Beschlusses');
});
