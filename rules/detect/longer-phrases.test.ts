/** A phrase of the legislators keeps a word in it from being found for another topic. */
import { expect, test } from 'vitest';
import { makePacks } from '../../scripts/compile/lexicon.ts';
import { root } from '../../scripts/root.ts';
import { createDetector } from './detector.ts';

const detector = createDetector(...makePacks(root));
const topicsIn = (text: string) => detector.detect(text).flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []));

test.each([
  ['Count three is laundering of the proceeds of crime.', ['financial-information']],
  ['Europol quotes the Decision, particularly in combating terrorism and cross-border crime.', ['europol']],
  ['Vorgeworfen wird Beihilfe zur illegalen Einreise und zum illegalen Aufenthalt.', ['migrant-smuggling']],
  ['Gegen sie besteht eine Einreise- und Aufenthaltsverweigerung.', ['sis-entry-ban']],
  ["Le fichier sert à la poursuite des infractions et relève d'Europol.", ['europol']],
])('%s', (text, topics) => {
  expect(topicsIn(text)).toEqual(topics);
});
