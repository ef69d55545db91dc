/** One answer of the search. */

import type { StateId, TopicId } from './book.ts';
import type { Citation, Direction } from './briefing.ts';

/** Why a result is there: the tier that found it and the words that did. */
export interface Reason {
  tier: 'citation' | 'exact' | 'prefix' | 'fuzzy';
  /** The words of the query that matched. */
  typed: string;
  /** What they were taken for. */
  matched: string;
}

export interface Result {
  kind: 'card' | 'topic' | 'instrument' | 'line' | 'state' | 'border' | 'centre';
  /** `hot-pursuit:DE:FR:out` for a card, `DE:FR` for a border, else the id in the book. */
  id: string;
  topic?: TopicId;
  states: StateId[];
  direction?: Direction;
  title: string;
  citations: Citation[];
  /** From 1 (exact) down to 0; results come best first. */
  score: number;
  why: Reason[];
}
