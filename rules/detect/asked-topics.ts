/**
 * What a typed question may be about, by the everyday words in it. They are too common to be signs on a page, where a word
 * is one of thousands; in a question of one line hardly a word is there by chance.
 */
import type { TopicId } from '../model/book.ts';

/**
 * For each topic its words (`asked.yaml` of a language): each one word or several in a row. A star stands for any ending, or
 * at the beginning of a word for any beginning: "kuulustel*", "*vapen".
 */
export type AskedWords = Readonly<Record<TopicId, readonly string[]>>;

/** Shorter words are too near to others for a slip to be told from another word. */
const SHORTEST_WITH_SLIP = 6;

/** Letters without marks and capitals, word by word. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return (plain.match(/[\p{L}\d*]+/gu) ?? []).map((word) => word.replaceAll('ς', 'σ').replaceAll('ß', 'ss'));
}

function fits(word: string, pattern: string): boolean {
  if (pattern.endsWith('*')) return word.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith('*')) return word.endsWith(pattern.slice(1));
  return word === pattern;
}

/** The same, but for one letter too many, too few or wrong, or two neighbours that changed places; never the first letter. */
function nearlyFits(word: string, pattern: string): boolean {
  if (fits(word, pattern)) return true;
  if (pattern.startsWith('*')) return false;
  const stem = pattern.replace('*', '');
  if (stem.length < SHORTEST_WITH_SLIP) return false;
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at++;
  if (at === 0) return false;
  const rest = (from: number) => stem.slice(from) + (pattern.endsWith('*') ? '*' : '');
  const swapped = word[at] === stem[at + 1] && word[at + 1] === stem[at] && fits(word.slice(at + 2), rest(at + 2));
  return (
    swapped ||
    fits(word.slice(at + 1), rest(at)) ||
    fits(word.slice(at), rest(at + 1)) ||
    fits(word.slice(at + 1), rest(at + 1))
  );
}

function stands(words: readonly string[], pattern: string, isLike: typeof fits): boolean {
  const wanted = wordsOf(pattern);
  return words.some((_, at) => wanted.every((part, next) => isLike(words[at + next] ?? '', part)));
}

/** @returns the topics of which a word stands in the text, those with most words first; where none does, one with a slip in it */
export function askedTopics(asked: AskedWords, text: string): TopicId[] {
  const words = wordsOf(text);
  const found = (isLike: typeof fits) =>
    Object.entries(asked)
      .map(([topic, patterns]) => ({
        topic,
        count: patterns.filter((pattern) => stands(words, pattern, isLike)).length,
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count)
      .map(({ topic }) => topic);
  const exact = found(fits);
  return exact.length > 0 ? exact : found(nearlyFits);
}
