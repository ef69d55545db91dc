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

function stands(words: readonly string[], pattern: string): boolean {
  const wanted = wordsOf(pattern);
  return words.some((_, at) => wanted.every((part, next) => fits(words[at + next] ?? '', part)));
}

/** @returns the topics of which a word stands in the text, those with most words first */
export function askedTopics(asked: AskedWords, text: string): TopicId[] {
  const words = wordsOf(text);
  return Object.entries(asked)
    .map(([topic, patterns]) => ({ topic, count: patterns.filter((pattern) => stands(words, pattern)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ topic }) => topic);
}
