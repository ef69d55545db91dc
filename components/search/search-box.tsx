/** The search: what was typed, the answers, and why each is one. */
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';
import { Combobox } from './combobox.tsx';
import { ResultRow } from './result-row.tsx';

export interface SearchBoxProps {
  words: Words;
  query: string;
  /** Best first; null while nothing is asked. */
  results: Result[] | null;
  onQuery: (query: string) => void;
  onChoose: (result: Result) => void;
}

export function SearchBox({ words, query, results, onQuery, onChoose }: SearchBoxProps) {
  return (
    <Combobox
      label={words.t('search.label')}
      placeholder={words.t('search.placeholder')}
      clearLabel={words.t('search.clear')}
      value={query}
      options={results}
      status={words.t('search.results', { count: results?.length ?? 0 })}
      nothing={
        <>
          <p>{words.t('search.none', { query })}</p>
          <p class="muted">{words.t('search.none.hint')}</p>
        </>
      }
      keyOf={(result) => `${result.kind} ${result.id}`}
      show={(result) => <ResultRow words={words} result={result} />}
      onInput={onQuery}
      onChoose={onChoose}
      autoFocus
    />
  );
}
