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

/** @returns best first; null while nothing is asked or the search is not there yet */
export function useSearch({ book, words, languages, asker, query, isBriefed }: SearchInput): Result[] | null {
  const [search, setSearch] = useState<Search | null>(null);
  const isWanted = book !== null && (isBriefed || query !== '');
  useEffect(() => {
    if (!isWanted || book === null) return;
    import('./load-search.ts').then(async ({ loadSearch }) => setSearch(await loadSearch(book, languages, words)));
  }, [isWanted]);
  return useMemo(
    () => (search === null || asker === null || query.trim() === '' ? null : search.find(query, asker)),
    [search, query, asker?.homeState],
  );
}
