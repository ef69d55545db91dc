/** One answer of the search: its title, and which words made it one. */
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';
import './result-row.css';

export function ResultRow({ words, result }: { words: Words; result: Result }) {
  const why = result.why.map((reason) => words.t(`search.why.${reason.tier}`, { matched: reason.matched }));
  return (
    <span class="result" data-result={result.id} data-kind={result.kind}>
      <span class="result-title">{result.title}</span>
      {why.length > 0 && <span class="result-why">{why.join(' · ')}</span>}
    </span>
  );
}
