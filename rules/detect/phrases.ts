/**
 * The phrases of a language, apart from the rest of its pack: terms, the full names of acts and places' names in that
 * language are most of its bulk, and they matter only where the language is written, while names of states and acronyms turn
 * up in pages of every language.
 */
import type { CitationWords, FormLines, LexiconPack, PackSize } from './lexicon-pack.ts';

export interface PhrasePack {
  lang: string;
  size: PackSize;
  /** What counts only where the language is written: `scripts/compile/lexicon-packs.ts` shares the classes out. */
  forms: Record<string, FormLines>;
  citation: CitationWords;
  /** Those that cannot stand on the page at hand were left out (`sift-phrases.ts`). */
  isSifted?: true;
}

/** Packs joined with the phrases of their languages, as far as there are any. */
export function withPhrases(packs: readonly LexiconPack[], phrases: readonly PhrasePack[]): LexiconPack[] {
  return packs.map((pack) => {
    const own = phrases.find(({ lang }) => lang === pack.lang);
    if (!own) return pack;
    const size: PackSize = {
      records: pack.size.records + own.size.records,
      words: pack.size.words + own.size.words,
      links: pack.size.links + own.size.links,
    };
    const { forms, citation, isSifted } = own;
    return { ...pack, size, phrases: forms, citation, ...(isSifted && { isSifted }) };
  });
}
