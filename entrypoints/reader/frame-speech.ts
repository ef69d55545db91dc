/** What the page speaks: the question before the reading, since only phrases that may stand on it follow. */
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { SpokenLanguages } from '../../rules/detect/page-languages.ts';
import { addWords, newSieve, writeSieve } from '../../rules/detect/word-sieve.ts';
import type { FrameSpeech } from '../../rules/model/reading.ts';
import { Slices } from '../shared/slices.ts';
import { attribute } from './dom.ts';
import { textsOf } from './texts-of.ts';

/** Through more text than this nobody goes twice: such a page may hold every word. */
const mostCharacters = 1_000_000;

/**
 * @returns languages of the packs, that which the page declares among them; none where too little is written to tell. And
 * the words that the page may hold.
 */
export async function speechOf(packs: readonly LexiconPack[]): Promise<FrameSpeech> {
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const words = newSieve();
  const evidence = new SpokenLanguages(packs);
  const slices = new Slices();
  let characters = 0;
  for (const text of textsOf(document)) {
    characters += text.length;
    if (characters > mostCharacters) {
      words.fill(0xff);
      break;
    }
    addWords(words, text, evidence.hear);
    await slices.rest();
  }
  const spoken = evidence.languages;
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return { languages: spoken.length > 0 ? [...new Set([...spoken, ...known])] : [], words: writeSieve(words) };
}
