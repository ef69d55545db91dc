/** What only the search reads, of all languages: `sought.yaml` and `asking.yaml`. */
import { join } from 'node:path';
import { keyOf } from '../../rules/search/key.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { readYaml } from './lexicon-files.ts';

type ByLanguage = Record<string, string[]>;

/** @param folder the lexicon's */
export function searchWords(folder: string): SearchWords {
  const asking = readYaml<Record<string, ByLanguage>>(join(folder, 'asking.yaml'), {});
  const keys = (list: string) => [
    ...new Set(
      Object.values(asking[list] ?? {})
        .flat()
        .map(keyOf),
    ),
  ];
  return {
    sought: readYaml(join(folder, 'sought.yaml'), {}),
    here: keys('here'),
    leaving: keys('leaving'),
    idle: keys('idle'),
  };
}
