import { existsSync } from 'node:fs';
import type { Words } from '../../rules/model/words.ts';
import { type Catalogue, createWords } from '../../rules/words/say.ts';
import { root } from '../root.ts';
import { readJson } from './load-book.ts';

/** The words of a language; one that has no catalogue speaks English. */
export function loadWords(lang: string): Words {
  const folder = `${root}/generated/words`;
  const read = (language: string): Catalogue => ({
    ...readJson<Catalogue>(`${folder}/${language}.json`),
    ...readJson<Catalogue>(`${folder}/classroom/${language}.json`),
  });
  const english = read('en');
  return existsSync(`${folder}/${lang}.json`)
    ? createWords(read(lang), lang, english)
    : createWords(english, 'en', english);
}
