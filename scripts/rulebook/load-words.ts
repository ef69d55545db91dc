import { languageOfTag } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Catalogue, createWords } from '../../rules/words/say.ts';
import { root } from '../root.ts';
import { readJson } from './load-book.ts';

/** The words of the language that a tag names ("de-AT", "nb"); one that has no catalogue speaks English. */
export function loadWords(tag: string): Words {
  const lang = languageOfTag(tag) ?? 'en';
  const folder = `${root}/generated/words`;
  const read = (language: string): Catalogue => ({
    ...readJson<Catalogue>(`${folder}/${language}.json`),
    ...readJson<Catalogue>(`${folder}/classroom/${language}.json`),
  });
  const english = read('en');
  return createWords(lang === 'en' ? english : read(lang), lang, english);
}
