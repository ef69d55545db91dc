/// <reference types="vite/client" />
/** Loads what the classroom says beside what all pages say: no other page should wait for it. */
import type { Words } from '../../rules/model/words.ts';
import type { Catalogue } from '../../rules/words/say.ts';
import { loadWords } from '../shared/load-words.ts';

const catalogues = import.meta.glob<Catalogue>('../../generated/words/classroom/*.json', { import: 'default' });

/** @param lang an unknown language speaks English */
export function loadClassWords(lang: string): Promise<Words> {
  return loadWords(lang, (spoken) => catalogues[`../../generated/words/classroom/${spoken}.json`]?.());
}
