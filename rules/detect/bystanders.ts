/**
 * Words for a state in what is no matter of a case: adjectives of goods ("holländischer Tulpenstrauß", "scarpe spagnole"),
 * names of ships, firms and houses ("Queen of Norway", "Dānijas Mēbeles"). Goods and names are without number, what cases
 * are about is not: such words count beside one for people, offices, vehicles or papers. Elsewhere they name a state only
 * where the page names no other.
 */
import type { Finding } from '../model/finding.ts';
import { isUpperUnit } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import type { LexiconPack } from './lexicon-pack.ts';
import {
  CUE,
  hasCueBefore,
  type Neighbour,
  OF,
  PRODUCT,
  surroundingsOf,
  wordAfter,
  wordBefore,
} from './surroundings.ts';

/** So many words on either side say what an adjective describes. */
const WORDS_BESIDE = 2;
const WITHIN_WORD = new Set(['-', '’', "'", '/']);
/** Writes every noun with a capital, which tells no names there. */
const CAPITAL_NOUNS = 'de';

/** Says of a page's findings which of them are such words. */
export type Bystanders = (text: string, findings: Finding[]) => Finding[];

/** @param packs those with a list of the words that make a case */
export function bystanders(packs: readonly LexiconPack[], index: FormIndex): Bystanders {
  const concerns = new Map<string, RegExp>();
  for (const { lang, citation } of packs) {
    const stems = citation.concern?.replaceAll(' ', '|');
    if (stems) concerns.set(lang, new RegExp(stems, 'iu'));
  }

  const isBystander = (text: string, { how, langs, start, end }: Finding): boolean => {
    const own = langs.flatMap((lang) => concerns.get(lang) ?? []);
    if (own.length === 0) return false;
    const isConcern = (words: string) => own.some((concern) => concern.test(words));
    if (how === 'adjective') {
      const from = reach(text, start, wordBefore);
      const to = reach(text, end, wordAfter);
      const isAlone = from === start && to === end;
      return !isAlone && !isConcern(`${text.slice(from, start)} ${text.slice(end, to)}`);
    }
    if (how !== 'name' || langs.includes(CAPITAL_NOUNS)) return false;
    // A cell of its own, as most are in tables.
    if (isLine(text, start, end)) return false;
    const beside = surroundingsOf(text, index, start, end, (lang) => langs.includes(index.langs[lang] as string));
    const { after, classesBefore, classesOf } = beside;
    const isName = (word: Neighbour) =>
      isUpperUnit(text.charCodeAt(word.start)) &&
      word.end - word.start > 1 &&
      !isUpperUnit(text.charCodeAt(word.start + 1)) &&
      (classesOf(word) & CUE) === 0 &&
      !isConcern(text.slice(word.start, word.end));
    if (after?.gap === ' ' && isName(after) && !hasCueBefore(beside)) return true;
    const isJoined = (classesBefore & OF) !== 0 && beside.before?.gap.length === 1;
    const before = isJoined ? wordBefore(text, (beside.before as Neighbour).start) : beside.before;
    if (before?.gap !== ' ') return false;
    if (isJoined && (classesOf(before) & PRODUCT) !== 0) return true;
    return (
      isName(before) &&
      (/^:? $/.test(wordBefore(text, before.start)?.gap ?? '') || (isJoined && isLine(text, before.start, end)))
    );
  };
  return (text, findings) =>
    findings.map((finding) => (isBystander(text, finding) ? { ...finding, isLone: true } : finding));
}

/** How far the words of the phrase go on from the offset, in the direction of `next`; before it they may be shortened. */
function reach(text: string, offset: number, next: typeof wordBefore): number {
  let at = offset;
  for (let words = 0; ; ) {
    const word = next(text, at);
    if (word === null) return at;
    const isNext = word.gap === ' ' || (word.gap === '. ' && word.start < at);
    if (!(isNext || WITHIN_WORD.has(word.gap)) || (isNext && words === WORDS_BESIDE)) return at;
    if (isNext || at === offset) words++;
    at = word.start < at ? word.start : word.end;
  }
}

const LINE_END = /^[\n\t|]?$/;

/** Whether the words are a line or a cell. */
function isLine(text: string, start: number, end: number): boolean {
  return LINE_END.test(text.charAt(start - 1)) && LINE_END.test(text.charAt(end));
}
