/**
 * Which topics' lines speak of what was typed: the book's own prose as an index, for those who ask in a language in which it
 * is written. The rarer a word is among the lines, the more it says.
 */
import type { Book, TopicId } from '../../rules/model/book.ts';
import { isProse, loadBook } from '../rulebook/load-book.ts';

/** Endings differ, and long words are told by their beginnings. */
const stemLength = 6;
const shortest = 3;
/** The usual weights of word frequency and length (Okapi BM25). */
const saturation = 1.2;
const lengthWeight = 0.75;
/** A line that scores less has only chance words in common. */
const leastScore = 12;
const mostTopics = 3;

interface Place {
  line: number;
  count: number;
}

export class TellingLines {
  readonly #topics: TopicId[] = [];
  readonly #lengths: number[] = [];
  readonly #places = new Map<string, Place[]>();
  readonly #mean: number;

  constructor(book: Book) {
    for (const { topic, text } of proseOf(book)) this.#add(topic, text);
    this.#mean = this.#lengths.reduce((sum, length) => sum + length, 0) / this.#lengths.length;
  }

  /** @returns the few topics whose lines speak of it most, the strongest first */
  topicsOf(text: string): TopicId[] {
    const scores = new Map<number, number>();
    for (const stem of new Set(stemsOf(text))) {
      const places = this.#places.get(stem) ?? [];
      const rarity = Math.log(1 + (this.#topics.length - places.length + 0.5) / (places.length + 0.5));
      for (const { line, count } of places) {
        const length = 1 - lengthWeight + (lengthWeight * (this.#lengths[line] as number)) / this.#mean;
        const share = (count * (saturation + 1)) / (count + saturation * length);
        scores.set(line, (scores.get(line) ?? 0) + rarity * share);
      }
    }
    const best = new Map<TopicId, number>();
    for (const [line, score] of scores) {
      const topic = this.#topics[line] as TopicId;
      best.set(topic, Math.max(best.get(topic) ?? 0, score));
    }
    return [...best]
      .filter(([, score]) => score >= leastScore)
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostTopics)
      .map(([topic]) => topic);
  }

  #add(topic: TopicId, text: string): void {
    const line = this.#topics.push(topic) - 1;
    const stems = stemsOf(text);
    this.#lengths.push(stems.length);
    for (const [stem, same] of Map.groupBy(stems, (stem) => stem)) {
      const places = this.#places.get(stem);
      const place = { line, count: same.length };
      if (places) places.push(place);
      else this.#places.set(stem, [place]);
    }
  }
}

/** Each line of the book, in the book's language as far as it is translated. */
export function proseOf({ topics, texts }: Book): { topic: TopicId; text: string }[] {
  return Object.values(topics).flatMap(({ id: topic, layers }) =>
    layers.flatMap(({ lines = [] }) => lines.map(({ id, text }) => ({ topic, text: texts?.texts[id] ?? text }))),
  );
}

function stemsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.match(/[\p{L}\d]+/gu) ?? [];
  return words.filter(({ length }) => length >= shortest).map((word) => word.slice(0, stemLength));
}

const linesIn = new Map<string, TellingLines>();

/** @returns the index for a language; none where the book's prose is not written in it */
export function tellingLinesIn(lang: string): TellingLines | null {
  if (!isProse(lang)) return null;
  const lines = linesIn.get(lang) ?? new TellingLines(loadBook(lang));
  linesIn.set(lang, lines);
  return lines;
}
