/** The results for what is typed. The search itself is loaded when the briefing is there, or something is typed before. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Book } from '../../rules/model/book.ts';
import type { Language } from '../../rules/model/languages.ts';
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
  const isWanted = book !== null && (isBriefed || query !== '');
  useEffect(() => {
    if (!isWanted || book === null) return;
    import('./load-search.ts').then(async ({ loadSearch }) => setSearch(await loadSearch(book, languages, words)));
  }, [isWanted]);
  return useMemo(() => {
    if (search === null || asker === null || query.trim() === '') return { results: null, nearest: [] };
    const results = search.find(query, asker);
    return { results, nearest: results.length === 0 ? search.nearest(query, asker) : [] };
  }, [search, query, asker?.homeState]);
}
