/** The words that only the search reads, as they are compiled. */
import type { Sought } from './aliases.ts';
import type { WhereWords } from './where.ts';

export interface SearchWords extends WhereWords {
  sought: Sought;
}
