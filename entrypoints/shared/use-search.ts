/**
 * The results for what is typed. The search itself is loaded when the briefing is there, or something is typed before; the
 * everyday words of languages that are not the officer's, when something is found in none of his.
 */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Book } from '../../rules/model/book.ts';
import { languages as allLanguages, type Language } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';
import type { Asker, Search } from '../../rules/search/search.ts';

export interface SearchInput {
  book: Book | null;
  words: Words;
  languages: readonly Language[];
  /** Null while it is not known who asks. */
  asker: Asker | null;
  query: string;
  isBriefed: boolean;
}

export interface Found {
  /** Best first; null while nothing is asked or the search is not there yet. */
  results: Result[] | null;
  /** Where nothing was found: what comes nearest. */
  nearest: Result[];
}

export function useSearch({ book, words, languages, asker, query, isBriefed }: SearchInput): Found {
  const [search, setSearch] = useState<Search | null>(null);
  const [knowsAll, setKnowsAll] = useState(false);
  const isWanted = book !== null && (isBriefed || query !== '');
  useEffect(() => {
    if (!isWanted || book === null) return;
    import('./load-search.ts').then(async ({ loadSearch }) => setSearch(await loadSearch(book, languages, words)));
  }, [isWanted]);
  const found = useMemo(() => {
    if (search === null || asker === null || query.trim() === '') return { results: null, nearest: [] };
    const results = search.find(query, asker);
    return { results, nearest: results.length === 0 ? search.nearest(query, asker) : [] };
  }, [search, query, asker?.homeState, knowsAll]);
  const isStrange = search !== null && !knowsAll && found.results?.length === 0;
  useEffect(() => {
    if (!isStrange) return;
    import('./load-search.ts').then(async ({ everydayWords }) => {
      search.learn(await everydayWords(allLanguages));
      setKnowsAll(true);
    });
  }, [isStrange]);
  return found;
}
