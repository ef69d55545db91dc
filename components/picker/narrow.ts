/** The part of a list of names that what was typed could mean, in the language's own order. */
import type { Words } from '../../rules/model/words.ts';

export interface Named {
  id: string;
  name: string;
}

/** Names of which a word begins with what was typed, whatever its case and accents, or whose identifier is just that. */
export function narrow(words: Pick<Words, 'compare'>, list: Named[], typed: string): Named[] {
  const wanted = typed.trim();
  const begins = (text: string) => words.compare(text.slice(0, wanted.length), wanted) === 0;
  return list
    .filter(
      ({ id, name }) => wanted === '' || words.compare(id, wanted) === 0 || [name, ...wordsFrom(name)].some(begins),
    )
    .sort((a, b) => words.compare(a.name, b.name));
}

/** The name from its second word on, from its third word on, and so forth. */
function wordsFrom(name: string): string[] {
  return [...name.matchAll(/[\s\-/’(]+/gu)].map((gap) => name.slice(gap.index + gap[0].length));
}
