/** The detector: text in, findings out. Pure: no browser, no clock, no state that one call leaves for the next. */
import type { Finding } from '../model/finding.ts';
import { findWords } from './find-words.ts';
import { FormIndex } from './form-index.ts';
import type { CitationPack, LexiconPack } from './lexicon-pack.ts';
import { newScan, scanText } from './scan.ts';
import { settle } from './settle.ts';

export interface DetectOptions {
  /** The language that the text claims to be in; a hint, since pages are often wrong about it. */
  lang?: string;
}

export interface Detector {
  /** Findings sorted by start; those of one kind do not overlap. Offsets are UTF-16 code units of `text`. */
  detect(text: string, options?: DetectOptions): Finding[];
}

/** @param packs the languages to read, all at once @param common what `npm run compile` writes as `common.json` */
export function createDetector(packs: readonly LexiconPack[], common: CitationPack): Detector {
  const index = new FormIndex(packs, common);
  return {
    detect(text, options = {}) {
      const scan = newScan();
      scanText(text, index, scan);
      const expected = options.lang ? index.langs.indexOf(options.lang.toLowerCase().split('-')[0] as string) : -1;
      const { certain, pending } = findWords(text, index, common, scan, expected);
      return settle(text, certain, pending);
    },
  };
}
