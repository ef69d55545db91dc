/** The languages of the product, each with its own name for itself. */
import names from './languages.json' with { type: 'json' };
import { primaryLanguage } from './primary-language.ts';

export type Language = keyof typeof names;

export const languages = Object.keys(names) as Language[];

export function isLanguage(tag: string): tag is Language {
  return tag in names;
}

/** "Deutsch" for `de`. */
export function endonym(language: Language): string {
  return names[language];
}

/** The product's language for a browser's tag: `de` for "de-AT", `no` for "nb-NO"; `null` where there is none. */
export function languageOfTag(tag: string): Language | null {
  const language = primaryLanguage(tag);
  return isLanguage(language) ? language : null;
}
