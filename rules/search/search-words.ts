/** The words that only the search reads, as they are compiled. */
import type { Sought } from './aliases.ts';

/** French "qui" asks who; Italian "qui" is here. */
type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** Folded words of whole sentences (`asking.yaml`). */
export interface AskingWords {
  /** "here", "bei uns": the other state's officers act in the asker's own. */
  here: ByLanguage;
  /** "from here": the way begins there. */
  leaving: ByLanguage;
  /** Who acts and whether he may: like no name. */
  idle: readonly string[];
  /** Of shops, kitchens and leisure, with a star for any ending. */
  strange: readonly string[];
}

export interface SearchWords extends AskingWords {
  sought: Sought;
}
