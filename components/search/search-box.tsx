/** The search: what was typed, the answers, and why each is one. */
import type { Kept } from '../../rules/model/kept-results.ts';
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';
import { Combobox } from './combobox.tsx';
import { groupedByKind, keptAnswers } from './result-groups.ts';
import { ResultRow } from './result-row.tsx';

export interface SearchBoxProps {
  words: Words;
  query: string;
  /** Best first; null while nothing is asked. */
  results: Result[] | null;
  /** Where nothing was found: what comes nearest. */
  nearest: Result[];
  /** What was looked up before, and what is pinned. */
  kept: Kept[];
  onQuery: (query: string) => void;
  onChoose: (result: Result) => void;
}

export function SearchBox({ words, query, results, nearest, kept, onQuery, onChoose }: SearchBoxProps) {
  const isNothing = results !== null && results.length === 0;
  const near = nearest.map((result) => ({ group: words.t('search.nearest'), result }));
  return (
    <Combobox
      label={words.t('search.label')}
      placeholder={words.t('search.placeholder')}
      clearLabel={words.t('search.clear')}
      value={query}
      options={results && (isNothing ? near : groupedByKind(words, results))}
      atRest={keptAnswers(words, kept)}
      status={words.t('search.results', { count: results?.length ?? 0 })}
      nothing={
        isNothing && (
          <>
            <p>{words.t('search.none', { query })}</p>
            <p class="muted">{words.t('search.none.scope')}</p>
          </>
        )
      }
      keyOf={({ group, result }) => `${group} ${result.kind} ${result.id}`}
      groupOf={({ group }) => group}
      show={({ result }) => <ResultRow words={words} result={result} />}
      onInput={onQuery}
      onChoose={({ result }) => onChoose(result)}
      autoFocus
    />
  );
}
