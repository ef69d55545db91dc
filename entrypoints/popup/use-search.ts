/** The results for what is typed. The search itself is loaded when the briefing is there, or something is typed before. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import type { Asker, Search } from '../../rules/search/search.ts';
import type { Start } from '../shared/start.ts';

export function useSearch(
  { book, words }: Start,
  languages: readonly Language[],
  query: string,
  isBriefed: boolean,
  asker: Asker | null,
): Result[] | null {
  const [search, setSearch] = useState<Search | null>(null);
  const isWanted = isBriefed || query !== '';
  useEffect(() => {
    if (!isWanted) return;
    import('../shared/load-search.ts').then(async ({ loadSearch }) =>
      setSearch(await loadSearch(book, languages, words)),
    );
  }, [isWanted]);
  return useMemo(
    () => (search === null || asker === null || query.trim() === '' ? null : search.find(query, asker)),
    [search, query, asker?.homeState],
  );
}
