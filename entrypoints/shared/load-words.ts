/// <reference types="vite/client" />
/** Loads the words of one language when it is asked for: each has all of them, which `rulebook check` holds. */
import { isLanguage, type Language } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Catalogue, createWords } from '../../rules/words/say.ts';
import translated from '../../rules/words/translated.json';

/** One chunk a language, so that the popup loads only the one it speaks. */
const catalogues = import.meta.glob<Catalogue>('../../generated/words/*.json', { import: 'default' });

/** The languages into which the interface itself is translated; of others there are only names. */
export const translatedLanguages: Language[] = translated.filter(isLanguage);

/**
 * @param lang an unknown language speaks English
 * @param loadMore of what one page alone says
 */
export async function loadWords(
  lang: string,
  loadMore: (spoken: Language) => Promise<Catalogue> | undefined = () => undefined,
): Promise<Words> {
  const spoken = isLanguage(lang) ? lang : 'en';
  const [catalogue, more] = await Promise.all([
    catalogues[`../../generated/words/${spoken}.json`]?.(),
    loadMore(spoken),
  ]);
  return createWords({ ...catalogue, ...more }, spoken, {});
}
