/** The scripts that bring the lexicon into a page: see `wxt.config.ts`. */
import { languages as allLanguages, type Language } from '../../rules/model/languages.ts';

/** What all languages share, and of each the names of states and the small words. */
export function packScripts(languages: readonly Language[]): string[] {
  if (languages.length === allLanguages.length) return ['/lexicon/all.js'];
  return ['common', ...languages].map((name) => `/lexicon/${name}.js`);
}

/**
 * On a page that speaks more languages, to sift their phrases takes longer than it spares: they are put into it whole. One
 * that says too little to tell its languages has few words, and next to nothing is left of all phrases.
 */
export const mostSifted = 3;

/** The phrases of each. */
export function phraseScripts(languages: readonly Language[]): string[] {
  return languages.map((lang) => `/lexicon/${lang}-phrases.js`);
}
