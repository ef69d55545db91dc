/** What the map says of one state: the verdict for the chosen measure, and how sure it is. */
import type { Confidence, StateId, Verdict } from '../../rules/model/book.ts';

export interface MapMark {
  state: StateId;
  verdict: Verdict;
  /** The verdict in words. */
  called: string;
  confidence: Confidence;
}
