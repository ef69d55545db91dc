/** Two searches for one query: an officer types in any language, whatever the interface speaks. */
import type { Result } from '../model/result.ts';
import type { Answer, Asker, Search } from './search.ts';

/** Where so much of a query is understood, it is one of the officer's own languages. */
const wellKnown = 0.8;
/** In some language nearly every word means something: so much more of the query must be understood in it. */
const more = 0.1;
const leastScore = 0.4;
/** Of what is only like a name. */
const leastAlike = 0.56;

/**
 * @param own finds in the officer's languages
 * @param all finds in every language; null where that is not there (yet)
 * @returns results, the best first, and whether those of all languages are lacking that might be better
 */
export function findInAny(
  own: Search,
  all: Search | null,
  query: string,
  asker: Asker,
): { results: Result[]; isUnsure: boolean } {
  const answer = own.answer(query, asker);
  if (answer.results.length > 0 && answer.known >= wellKnown) return { results: answer.results, isUnsure: false };
  if (all === null) return { results: answer.results, isUnsure: query.trim() !== '' };
  const other = all.answer(query, asker);
  return { results: (isBetter(other, answer) ? other : answer).results, isUnsure: false };
}

function isBetter(other: Answer, own: Answer): boolean {
  const [best] = other.results;
  if (!best || other.known < own.known + (own.results.length > 0 ? more : 0)) return false;
  const isNamed = best.why.some(({ tier }) => tier !== 'fuzzy');
  return best.score >= (isNamed ? leastScore : leastAlike);
}
