/**
 * The results for what is typed. The search itself is loaded when the briefing is there, or something is typed before; that in
 * all languages, when somebody stops typing at what little is understood of in his own.
 */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Book } from '../../rules/model/book.ts';
import type { Language } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';
import { findInAny } from '../../rules/search/any-language.ts';
import type { Asker, Search } from '../../rules/search/search.ts';

/** Who types on is not done; who stops looks at what was found. */
const pauseMs = 400;

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
  /** In a box of its own: what a render holds by itself stays for as long as any function made in it. */
  const all = useRef<Search | null>(null);
  const [hasAll, setHasAll] = useState(false);
  const [wantsAll, setWantsAll] = useState(false);
  const isWanted = book !== null && (isBriefed || query !== '');
  useEffect(() => {
    if (!isWanted || book === null) return;
    import('./load-search.ts').then(async ({ loadSearch }) => setSearch(await loadSearch(book, languages, words)));
  }, [isWanted]);
  const found = useMemo(() => {
    if (search === null || asker === null || query.trim() === '')
      return { results: null, nearest: [], isUnsure: false };
    const { results, isUnsure } = findInAny(search, all.current, query, asker);
    return { results, nearest: results.length === 0 ? search.nearest(query, asker) : [], isUnsure };
  }, [search, hasAll, query, asker?.homeState]);
  useEffect(() => {
    // A panel stays for hours, and the names of all languages are many times the officer's.
    if (query === '') setWantsAll(false);
    if (!found.isUnsure) return;
    const timer = setTimeout(setWantsAll, pauseMs, true);
    return () => clearTimeout(timer);
  }, [found.isUnsure, query]);
  useEffect(() => {
    if (!wantsAll || search === null || book === null) return;
    let isAsked = true;
    import('./load-search.ts')
      .then(({ loadSearchInAll }) => loadSearchInAll(search, book, languages))
      .then((loaded) => {
        all.current = isAsked ? loaded : null;
        setHasAll(isAsked);
      });
    return () => {
      isAsked = false;
      all.current = null;
      setHasAll(false);
    };
  }, [wantsAll]);
  return found;
}
