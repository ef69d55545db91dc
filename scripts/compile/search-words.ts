/** What only the search reads, of all languages: `sought.yaml` and `asking.yaml`. */
import { join } from 'node:path';
import { keyOf } from '../../rules/search/key.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { readYaml } from './lexicon-files.ts';

type ByLanguage = Record<string, string[]>;

/** @param folder the lexicon's */
export function searchWords(folder: string): SearchWords {
  const asking = readYaml<Record<string, ByLanguage>>(join(folder, 'asking.yaml'), {});
  const keys = (words: readonly string[]) => [...new Set(words.map(keyOf))];
  const byLanguage = (list: string) =>
    Object.fromEntries(Object.entries(asking[list] ?? {}).map(([lang, words]) => [lang, keys(words)]));
  return {
    sought: readYaml(join(folder, 'sought.yaml'), {}),
    here: byLanguage('here'),
    leaving: byLanguage('leaving'),
    idle: keys(Object.values(asking.idle ?? {}).flat()),
  };
}
