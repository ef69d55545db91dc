/** Where the asker says that it happens: in his own state, or beyond the border. */

/** Folded words of all languages (`here.yaml`). */
export interface WhereWords {
  /** "here", "bei uns". */
  here: readonly string[];
  /** "from here": the way begins there. */
  leaving: readonly string[];
}

/** Whether the query says that the other state's officers act in the asker's own. */
export function isHere(keys: readonly string[], { here, leaving }: WhereWords): boolean {
  const query = ` ${keys.join(' ')} `;
  const says = (words: readonly string[]) => words.some((word) => query.includes(` ${word} `));
  return says(here) && !says(leaving);
}
