/** Reading compiled packs from a folder, for Node: tests, the command line, measurements. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommonPack, LexiconPack } from '../rules/detect/lexicon-pack.ts';

/** The language packs and the common pack in the folder; all languages, or those named. */
export function loadPacks(folder: string, languages?: readonly string[]): [LexiconPack[], CommonPack] {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  const packs = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== 'common.json')
    .filter((name) => !languages || languages.includes(name.slice(0, -5)))
    .sort()
    .map((name) => read(name) as LexiconPack);
  return [packs, read('common.json') as CommonPack];
}
