/// <reference types="vite/client" />
/** Loads the words of one language when it is asked for; English is always there to fall back on. */
import english from '../../generated/words/en.json';
import { isLanguage, type Language } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Catalogue, createWords } from '../../rules/words/say.ts';
import translated from '../../rules/words/translated.json';

/** One chunk a language, so that the popup loads only the one it speaks. */
const catalogues = import.meta.glob<Catalogue>(['../../generated/words/*.json', '!../../generated/words/en.json'], {
  import: 'default',
});
const pathOf = (lang: Language) => `../../generated/words/${lang}.json`;

/** The languages into which the interface itself is translated; of others there are only names. */
export const translatedLanguages: Language[] = translated.filter(isLanguage);

/** @param lang an unknown language speaks English */
export async function loadWords(lang: string): Promise<Words> {
  if (lang === 'en' || !isLanguage(lang)) return createWords(english, 'en', english);
  const load = catalogues[pathOf(lang)];
  return createWords(load ? await load() : {}, lang, english);
}
