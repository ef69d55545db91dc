import { expect, it } from 'vitest';
import de from '../../generated/words/classroom/de.json' with { type: 'json' };
import en from '../../generated/words/classroom/en.json' with { type: 'json' };
import { faultOf } from '../../rules/scenarios/fault.ts';
import { createWords } from '../../rules/words/say.ts';
import { faultSentence } from './fault-text.tsx';

it.each([
  ['too-large', 8_000_000, 'en', 'The file is too large (at most 8 MB).'],
  ['too-large', 8_500_000, 'de', 'Die Datei ist zu groß (höchstens 8,5 MB).'],
  ['too-long', 20_000, 'de', 'Der Text ist zu lang (Zeichen: höchstens 20.000).'],
  ['too-many', 1000, 'en', 'There are too many entries (at most 1,000).'],
] as const)('says of what is %s (%d) in %s how much is allowed, as one says it', (code, most, lang, sentence) => {
  const words = createWords(lang === 'de' ? de : en, lang, en);
  expect(faultSentence(words, faultOf(code, [], most))).toBe(sentence);
});
