/**
 * Adjectives that describe nothing of a case: "holländischer Tulpenstrauß", "scarpe spagnole". Goods are without number, what
 * cases are about is not: an adjective counts beside a word for people, offices, vehicles or papers. Elsewhere it names a
 * state only where the page names no other.
 */
import type { Finding } from '../model/finding.ts';
import type { LexiconPack } from './lexicon-pack.ts';

/** Two words, some longer than others. */
const WINDOW = 40;
const WORDS_BEFORE = /(?:[\p{L}\d’'-]+\.? ){1,2}$/u;
const WORDS_AFTER = /^-?(?: ?[\p{L}\d’'-]+){1,2}/u;

/** Says of findings whether they are such adjectives. */
export type Bystanders = (text: string, findings: Finding[]) => Finding[];

/** @param packs those with a list of the words that make a case */
export function bystanders(packs: readonly LexiconPack[]): Bystanders {
  const concerns = new Map<string, RegExp>();
  for (const { lang, citation } of packs) {
    const stems = citation.concern?.replaceAll(' ', '|');
    if (stems) concerns.set(lang, new RegExp(stems, 'iu'));
  }

  const isBystander = (text: string, { how, langs, start, end }: Finding): boolean => {
    if (how !== 'adjective') return false;
    const own = langs.flatMap((lang) => concerns.get(lang) ?? []);
    const before = WORDS_BEFORE.exec(text.slice(Math.max(0, start - WINDOW), start))?.[0] ?? '';
    const after = WORDS_AFTER.exec(text.slice(end, end + WINDOW))?.[0] ?? '';
    const beside = `${before} ${after}`;
    return own.length > 0 && beside !== ' ' && !own.some((concern) => concern.test(beside));
  };
  return (text, findings) =>
    findings.map((finding) => (isBystander(text, finding) ? { ...finding, isLone: true } : finding));
}
