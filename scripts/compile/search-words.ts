/** What only the search reads, of all languages: `sought.yaml` and `asking.yaml`. */
import { join } from 'node:path';
import { keyOf } from '../../rules/search/key.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { readYaml } from './lexicon-files.ts';

type ByLanguage = Record<string, string[]>;

/**
 * @param folder the lexicon's
 * @param acts names by act: those that are no signs on a page
 */
export function searchWords(folder: string, acts: Readonly<Record<string, readonly string[]>>): SearchWords {
  const asking = readYaml<Record<string, ByLanguage>>(join(folder, 'asking.yaml'), {});
  const keys = (words: readonly string[]) => [...new Set(words.map(keyOf))];
  const stems = (words: readonly string[]) => [
    ...new Set(words.map((word) => keyOf(word) + (word.endsWith('*') ? '*' : ''))),
  ];
  const byLanguage = (list: string) =>
    Object.fromEntries(Object.entries(asking[list] ?? {}).map(([lang, words]) => [lang, keys(words)]));
  const sought = readYaml<Record<string, string[]>>(join(folder, 'sought.yaml'), {});
  for (const [act, names] of Object.entries(acts)) {
    if (names.length > 0) sought[`@${act}`] = [...new Set([...(sought[`@${act}`] ?? []), ...names])];
  }
  return {
    sought,
    here: byLanguage('here'),
    leaving: byLanguage('leaving'),
    idle: keys(Object.values(asking.idle ?? {}).flat()),
    strange: stems(Object.values(asking.strange ?? {}).flat()),
  };
}
