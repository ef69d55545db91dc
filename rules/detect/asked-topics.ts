/**
 * What a typed question may be about, by the everyday words in it. They are too common to be signs on a page, where a word
 * is one of thousands; in a question of one line hardly a word is there by chance.
 */
import type { TopicId } from '../model/book.ts';
import { type AskedFit, fitsExactly, fitsInCompound, fitsWithSlip, plainWords } from './asked-fit.ts';

/**
 * For each topic its words (`asked.yaml` of a language): each one word or several in a row. A star stands for any ending, or
 * at the beginning of a word for any beginning: "kuulustel*", "*vapen". Two dots stand for a few words between: "lassen ..
 * laufen". A tilde before it makes it a doubtful sign: "~treffer".
 */
export type AskedWords = Readonly<Record<TopicId, readonly string[]>>;

/** Before a pattern that is a doubtful sign. */
export const DOUBT = '~';

export interface AskedTopic {
  topic: TopicId;
  /** A word of its own counts one; several together more; short ones, and what stands under many topics, less. */
  weight: number;
  /** No word of it stands in the text, only some with a slip in them. */
  isSlip: boolean;
}

/** A word of a pattern; `isFar` where a few others may stand before it. */
interface Part {
  word: string;
  isFar: boolean;
}

/** A pattern that stands in the text, at these words. */
interface Match {
  topic: TopicId;
  at: readonly number[];
  weight: number;
  isSlip: boolean;
}

/** So many words may stand where a pattern has two dots. */
const widestGap = 4;
/** Each further word of a pattern makes chance less likely. */
const perFurtherWord = 0.3;
/** A word that is only a part of another, and one with a slip in it, may be something else. */
const asPart = 0.7;
const asSlip = 0.5;
/** A word within a longer match of another topic most likely belongs to that. */
const insideLonger = 0.4;
const whenDoubtful = 0.4;

/**
 * @param hasCompounds the language joins nouns to one word, so that words are looked for inside others too
 * @param isWord whether a word, in lower case and without marks, is known for itself, and so no slip for another
 * @returns the topics of which a word stands in the text, with or without a slip, the strongest first
 */
export function askedTopics(
  asked: AskedWords,
  text: string,
  hasCompounds = false,
  isWord: (word: string) => boolean = () => false,
): AskedTopic[] {
  const words = plainWords(text);
  const patterns = Object.entries(asked).flatMap(([topic, list]) =>
    list.map((pattern) => {
      const parts = partsOf(pattern);
      const isDoubtful = pattern.startsWith(DOUBT);
      return { topic, parts, isDoubtful, says: weightOf(parts) * (isDoubtful ? whenDoubtful : 1) };
    }),
  );
  const matches: Match[] = [];
  const taken = new Set<number>();
  /** Adds what fits in words that are still free. */
  const add = (fits: AskedFit, share: number) => {
    const free = words.map((word, at) => (taken.has(at) ? '' : word));
    for (const { topic, parts, says } of patterns)
      for (const at of placesOf(parts, free, fits)) matches.push({ topic, at, weight: share * says, isSlip: false });
    for (const { at } of matches) for (const place of at) taken.add(place);
  };
  /** Adds what fits with a slip in a word that is still free and no word of its own; the others may be taken already. */
  const addSlips = () => {
    const isFree = new Set(words.filter((word, at) => !taken.has(at) && !isWord(word)));
    const fits: AskedFit = (word, part) => fitsExactly(word, part) || (isFree.has(word) && fitsWithSlip(word, part));
    for (const { topic, parts, says, isDoubtful } of patterns) {
      // Nothing is left of a doubtful sign that is misspelt as well.
      if (isDoubtful) continue;
      for (const at of placesOf(parts, words, fits)) {
        const hasSlip = at.some((place, part) => !fitsExactly(words[place] ?? '', parts[part]?.word ?? ''));
        if (hasSlip) matches.push({ topic, at, weight: asSlip * says, isSlip: true });
      }
    }
  };
  add(fitsExactly, 1);
  if (hasCompounds) add(fitsInCompound, asPart);
  addSlips();
  return byTopic(matches.map((match) => ({ ...match, weight: match.weight * shareOf(match, matches) })));
}

function partsOf(pattern: string): Part[] {
  return pattern
    .split('..')
    .flatMap((near, group) => plainWords(near).map((word, at) => ({ word, isFar: group > 0 && at === 0 })));
}

/** Wherever the parts stand one behind the other, the numbers of their words. */
function placesOf(parts: readonly Part[], words: readonly string[], fits: AskedFit): number[][] {
  const [first, ...rest] = parts;
  if (!first) return [];
  const starts = words.flatMap((word, at) => (fits(word, first.word) ? [[at]] : []));
  return rest.reduce(
    (found, { word, isFar }) =>
      found.flatMap((places) => {
        const next = (places.at(-1) as number) + 1;
        const ahead = words.slice(next, next + 1 + (isFar ? widestGap : 0));
        const gap = ahead.findIndex((other) => fits(other, word));
        return gap < 0 ? [] : [[...places, next + gap]];
      }),
    starts,
  );
}

/** By its letters, since short words are often something else, and by the number of its words. */
function weightOf(parts: readonly Part[]): number {
  const letters = parts.reduce((sum, { word }) => sum + word.replace('*', '').length, 0);
  const ofLetters = letters <= 3 ? 0.5 : letters === 4 ? 0.8 : 1;
  return ofLetters * (1 + perFurtherWord * (parts.length - 1));
}

/** What of a match is its topic's: others have the same words, or more words with them. */
function shareOf({ topic, at, weight }: Match, matches: readonly Match[]): number {
  const others = matches.filter((other) => other.topic !== topic && at.every((place) => other.at.includes(place)));
  const isInside = others.some((other) => other.at.length > at.length);
  const sharers = new Map<TopicId, number>();
  for (const other of others)
    if (other.at.length === at.length) sharers.set(other.topic, Math.min(1, other.weight / weight));
  const claims = [...sharers.values()].reduce((sum, claim) => sum + claim, 1);
  return (isInside ? insideLonger : 1) / Math.sqrt(claims);
}

/** Each topic with the sum of its strongest matches, none of which share a word. */
function byTopic(matches: readonly Match[]): AskedTopic[] {
  const counted = new Map<TopicId, Match[]>();
  for (const match of matches.toSorted((a, b) => b.weight - a.weight)) {
    const before = counted.get(match.topic) ?? [];
    if (!before.some(({ at }) => at.some((place) => match.at.includes(place))))
      counted.set(match.topic, [...before, match]);
  }
  return [...counted]
    .map(([topic, list]) => ({
      topic,
      weight: list.reduce((sum, { weight }) => sum + weight, 0),
      isSlip: list.every(({ isSlip }) => isSlip),
    }))
    .sort((a, b) => b.weight - a.weight);
}
