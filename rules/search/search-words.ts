/** The words that only the search reads, as they are compiled. */
import type { Sought } from './aliases.ts';

/** Folded words of whole sentences, of all languages (`asking.yaml`). */
export interface AskingWords {
  /** "here", "bei uns": the other state's officers act in the asker's own. */
  here: readonly string[];
  /** "from here": the way begins there. */
  leaving: readonly string[];
  /** Who acts and whether he may: like no name. */
  idle: readonly string[];
}

export interface SearchWords extends AskingWords {
  sought: Sought;
}
