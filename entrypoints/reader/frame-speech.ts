/** What the page speaks: the question before the reading, since only phrases that may stand on it follow. */
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { languagesOf } from '../../rules/detect/page-languages.ts';
import { addWords, newSieve, type WordSieve, writeSieve } from '../../rules/detect/word-sieve.ts';
import type { FrameSpeech } from '../../rules/model/reading.ts';
import { Slices } from '../shared/slices.ts';
import { attribute } from './dom.ts';
import { textsOf } from './texts-of.ts';

/**
 * @returns languages of the packs, that which the page declares among them; none where too little is written to tell. And
 * the words that the page may hold.
 */
export async function speechOf(packs: readonly LexiconPack[]): Promise<FrameSpeech> {
  const declared = (attribute(document.documentElement, 'lang') ?? '').toLowerCase().split('-')[0];
  const words = newSieve();
  const spoken = await languagesOf(textsInTurns(words), packs);
  const known = packs.map(({ lang }) => lang).filter((lang) => lang === declared);
  return { languages: spoken.length > 0 ? [...new Set([...spoken, ...known])] : [], words: writeSieve(words) };
}

/** Through more text than this nobody goes twice: such a page may hold every word. */
const mostCharacters = 1_000_000;

async function* textsInTurns(words: WordSieve): AsyncGenerator<string> {
  const slices = new Slices();
  let characters = 0;
  for (const text of textsOf(document)) {
    characters += text.length;
    if (characters > mostCharacters) {
      words.fill(0xff);
      return;
    }
    addWords(words, text);
    yield text;
    await slices.rest();
  }
}
