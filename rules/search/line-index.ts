/** The words of the book's lines: which lines speak of what was typed. */
import { citationsOf } from '../brief/layers.ts';
import type { Book, Layer, Line, TopicId } from '../model/book.ts';
import { keyOf } from './key.ts';

export interface IndexedLine {
  line: Line;
  layer: Layer;
  topic: TopicId;
}

/** Shorter words say nothing. */
const shortest = 4;

export class LineIndex {
  readonly lines: IndexedLine[];
  /** The words of the lines, sorted. */
  readonly #words: readonly string[];
  /** Positions in `lines`: of the word at a position in `#words` those from its start to the next word's, in lists without an object each. */
  readonly #places: Uint16Array;
  readonly #starts: Uint32Array;

  constructor(book: Book) {
    this.lines = Object.values(book.topics).flatMap((topic) =>
      topic.layers.flatMap((layer) => (layer.lines ?? []).map((line) => ({ line, layer, topic: topic.id }))),
    );
    const placesOf = new Map<string, number[]>();
    for (const [at, { line }] of this.lines.entries())
      for (const word of new Set(keyOf(line.text).split(' '))) {
        if (word.length < shortest) continue;
        const places = placesOf.get(word);
        if (places) places.push(at);
        else placesOf.set(word, [at]);
      }
    this.#words = [...placesOf.keys()].sort();
    const sorted = this.#words.map((word) => placesOf.get(word) ?? []);
    this.#places = Uint16Array.from(sorted.flat());
    let end = 0;
    this.#starts = Uint32Array.from([0, ...sorted.map(({ length }) => (end += length))]);
  }

  /** Lines that hold all the words, or their beginnings; rarer words count more. */
  withWords(words: readonly string[]): { found: IndexedLine; share: number }[] {
    const useful = words.filter((word) => word.length >= shortest);
    if (useful.length === 0) return [];
    const scores = new Map<number, number>();
    for (const word of useful) for (const at of this.#linesWith(word)) scores.set(at, (scores.get(at) ?? 0) + 1);
    return [...scores]
      .filter(([, count]) => count === useful.length)
      .map(([at]) => ({
        found: this.lines[at] as IndexedLine,
        share: useful.length / keyOf((this.lines[at] as IndexedLine).line.text).split(' ').length,
      }))
      .sort((a, b) => b.share - a.share);
  }

  /** Lines that rest on an article of an act: `41` finds 41(5)(b), `41(5)` does not find 41(1). */
  citing(instrument: string, article: string | null): IndexedLine[] {
    return this.lines.filter(({ line }) =>
      citationsOf(line).some(
        (citation) =>
          citation.instrument === instrument && (article === null || isWithin(citation.article ?? '', article)),
      ),
    );
  }

  #linesWith(word: string): Set<number> {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    let end = low;
    while (this.#words[end]?.startsWith(word)) end++;
    return new Set(this.#places.subarray(this.#starts[low], this.#starts[end]));
  }
}

/** Whether a provision lies within another: `41(5)(b)` within `41`, but `410` not. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || (inner.startsWith(outer) && !/^[\da-z]/.test(inner.slice(outer.length)));
}
