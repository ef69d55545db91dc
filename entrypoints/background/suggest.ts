/** The search for the address bar, in the worker: made when it is first asked, and again when the worker was stopped. */
import { dayOf } from '../../rules/model/day-of.ts';
import type { Result } from '../../rules/model/result.ts';
import { inLanguage, loadCore } from '../shared/load-book.ts';
import { loadSearch } from '../shared/load-search.ts';
import { loadWords } from '../shared/load-words.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { browserLanguage, languagesOfSearch } from '../shared/start.ts';

/** A worker starts at a key stroke, with a small stack: the page that Enter leads to knows every language. */
const mostLanguages = 4;

let finder: Promise<(query: string) => Result[]> | undefined;

/** @returns best first; none while it is not known which state the officer serves */
export async function suggest(query: string): Promise<Result[]> {
  finder ??= makeFinder();
  return (await finder)(query);
}

/** To be called when settings change. */
export function forgetFinder(): void {
  finder = undefined;
}

async function makeFinder(): Promise<(query: string) => Result[]> {
  const { settings } = await loadSettings();
  const { homeState, service } = settings;
  const words = await loadWords(settings.interfaceLanguage ?? browserLanguage());
  const book = await inLanguage(await loadCore(), words.lang);
  if (homeState === null || !book.states[homeState]) return () => [];
  const languages = languagesOfSearch(settings, book).slice(0, mostLanguages);
  const search = await loadSearch(book, languages, words, languages);
  return (query) => search.find(query, { homeState, service, asOf: dayOf(new Date()) });
}
