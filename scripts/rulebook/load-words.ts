import { existsSync } from 'node:fs';
import type { Words } from '../../rules/model/words.ts';
import { type Catalogue, createWords } from '../../rules/words/say.ts';
import { root } from '../root.ts';
import { readJson } from './load-book.ts';

/** The words of a language; one that has no catalogue speaks English. */
export function loadWords(lang: string): Words {
  const path = (language: string) => `${root}/generated/words/${language}.json`;
  const english = readJson<Catalogue>(path('en'));
  return existsSync(path(lang))
    ? createWords(readJson<Catalogue>(path(lang)), lang, english)
    : createWords(english, 'en', english);
}
