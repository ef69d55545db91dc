/** The roles that words play where acts are cited, in all loaded languages at once. */
import { folded } from './fold.ts';
import type { LexiconPack } from './lexicon-pack.ts';

export const ROLES = [
  'article',
  'paragraph',
  'subparagraph',
  'point',
  'regulation',
  'directive',
  'decision',
  'framework',
  'convention',
  'law',
  'of',
  'and',
  'to',
  'about',
] as const;
export type Role = (typeof ROLES)[number];

export function roleBit(role: Role): number {
  return 1 << ROLES.indexOf(role);
}

export const ARTICLE = roleBit('article');
export const PARAGRAPH = roleBit('paragraph');
export const POINT = roleBit('point');
export const PART = roleBit('paragraph') | roleBit('subparagraph') | roleBit('point');
export const COUNTED_PART = roleBit('paragraph') | roleBit('point');
export const TO = roleBit('to');
/** What joins two numbers: "and", "or", "to". */
export const AND = roleBit('and') | TO;
/** "And" and no more. */
export const ONLY_AND = roleBit('and');
export const OF = roleBit('of');
/** "On", "concerning": between a kind of act and what the act is about. */
export const ABOUT = roleBit('about');
export const ACT = (['regulation', 'directive', 'decision', 'framework', 'convention'] as const).reduce(
  (bits, role) => bits | roleBit(role),
  0,
);

/** A national law or code. */
export const LAW = roleBit('law');

/** Kinds of acts that are called after the town where they were made. */
export const NAMED_ACT = roleBit('regulation') | roleBit('convention');

export interface CitationWordMap {
  /** Roles of a word, as bits. */
  rolesOf(word: string): number;
  /** The number that an ordinal stands for, or 0. */
  ordinalOf(word: string): number;
}

/** So many words of texts are remembered. */
const mostSeen = 2000;

/** Takes in the words of the packs on first use: most texts cite nothing. */
export function citationWords(packs: readonly LexiconPack[]): CitationWordMap {
  let roles: Map<string, number> | undefined;
  // Words as they are written, so that those of a page are not folded again and again.
  const seen = new Map<string, number>();
  const ordinals = new Map<string, number>();
  const load = (): Map<string, number> => {
    const loaded = new Map<string, number>();
    for (const { citation } of packs) {
      for (const role of ROLES) {
        for (const word of citation[role]?.split(' ') ?? []) {
          const key = folded(word);
          loaded.set(key, (loaded.get(key) ?? 0) | roleBit(role));
        }
      }
      citation.ordinals?.split(' ').forEach((words, at) => {
        for (const word of words.split('|')) ordinals.set(folded(word), at + 1);
      });
    }
    return loaded;
  };
  return {
    rolesOf(word) {
      roles ??= load();
      let found = seen.get(word);
      if (found !== undefined) return found;
      found = roles.get(folded(word)) ?? 0;
      if (seen.size >= mostSeen) seen.clear();
      seen.set(word, found);
      return found;
    },
    ordinalOf(word) {
      roles ??= load();
      return ordinals.get(folded(word)) ?? 0;
    },
  };
}
