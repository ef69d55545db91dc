/**
 * How packs become modules: as texts that the engine keeps in one byte a letter. A single letter beyond Latin-1, an
 * apostrophe say, would make it keep two bytes for each of a quarter of a million.
 */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { root } from '../root.ts';

const book = `${root}/generated/book/`;
const lexicon = `${root}/generated/lexicon/`;

export const leanPacks: Plugin = {
  name: 'lean-packs',
  enforce: 'pre',
  load(id) {
    if (id.startsWith(book)) return { code: `export default ${parsed(id)}`, moduleType: 'js' };
    // These words are searched where they stand: one copy is enough.
    if (id.endsWith('-asked.json')) return { code: `export default ${readFileSync(id, 'utf8')}`, moduleType: 'js' };
    // A text that a module exports is never let go; that which a function returns is, once it has been read.
    if (id.startsWith(lexicon)) return { code: `export default () => ${parsed(id)}`, moduleType: 'js' };
    return;
  },
};

function parsed(file: string): string {
  const json = readFileSync(file, 'utf8');
  const narrow = json.replace(/[^\0-\xff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `JSON.parse(${JSON.stringify(narrow.length < 2 * json.length ? narrow : json)})`;
}
