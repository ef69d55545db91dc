/** What only the search reads, of all languages: `sought.yaml` and `here.yaml`. */
import { join } from 'node:path';
import { keyOf } from '../../rules/search/key.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { readYaml } from './lexicon-files.ts';

interface HereFile {
  here: Record<string, string[]>;
  leaving: Record<string, string[]>;
}

/** @param folder the lexicon's */
export function searchWords(folder: string): SearchWords {
  const { here, leaving } = readYaml<HereFile>(join(folder, 'here.yaml'), { here: {}, leaving: {} });
  const keys = (words: Record<string, string[]>) => [...new Set(Object.values(words).flat().map(keyOf))];
  return { sought: readYaml(join(folder, 'sought.yaml'), {}), here: keys(here), leaving: keys(leaving) };
}
