/// <reference types="vite/client" />
/** The phrases of languages, less those that cannot stand on a page: a few in a hundred are put into it. */
import type { PhrasePack } from '../../rules/detect/phrases.ts';
import { siftPhrases } from '../../rules/detect/sift-phrases.ts';
import { readSieves } from '../../rules/detect/word-sieve.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import type { Language } from '../../rules/model/languages.ts';

const packs = import.meta.glob<() => string>('../../generated/lexicon/*-phrases.json', { import: 'default' });

/** @param words what the page's frames answered of their words */
export async function siftedPhrases(languages: readonly Language[], words: readonly string[]): Promise<PhrasePack[]> {
  const coming = languages.flatMap((lang) => packs[`../../generated/lexicon/${lang}-phrases.json`]?.() ?? []);
  const sieve = readSieves(words);
  return (await Promise.all(coming)).map((written) => siftPhrases(readPack(written()), sieve));
}
