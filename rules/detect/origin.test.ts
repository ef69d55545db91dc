import { expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { floor } from '../brief/rank-findings.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const weightOf = (lang: string, text: string, id: string) =>
  detector.detect(text, { lang }).find((finding) => finding.id === id)?.weight ?? 0;

test.each([
  ['no', 'Han er statsborger av Serbia og meldt av Nederland.', 'RS', 'NL'],
  ['fr', 'Né le 3 mars 1990 au Portugal, il est recherché par la Belgique.', 'PT', 'BE'],
  ['de', 'Geburtsort: Rumänien\nausgeschrieben von Italien', 'RO', 'IT'],
  ['bg', 'Гражданство: Северна Македония\nСигнал от Австрия', 'MK', 'AT'],
  ['lt', 'Rumunijos pilietis, kurio ieško Vokietija.', 'RO', 'DE'],
])('%s: whence somebody is weighs less than who asks: %s', (lang, text, origin, asking) => {
  expect(weightOf(lang, text, origin)).toBeLessThan(weightOf(lang, text, asking));
  expect(weightOf(lang, text, origin)).toBeGreaterThan(floor);
});

test('a code in a field for nationality weighs less than one in a field for the issuing state', () => {
  const [nationality] = detector.detectField('Nationality', 'POL');
  const [issued] = detector.detectField('Issuing country', 'POL');
  expect(nationality?.weight).toBeLessThan(issued?.weight ?? 0);
});
