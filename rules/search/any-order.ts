/**
 * The same words in another order, with another ending, or with a word too many: "ordre enquête européen" is the European
 * Investigation Order, "sequestro beni" the freezing of assets. Rare words weigh more than those of every other name.
 */
import type { Alias, SmallWords } from './aliases.ts';
import type { Like } from './likenesses.ts';
import { slipDistance } from './slip-distance.ts';

/** What was typed counts more than what was left out of the name. */
const shareOfTyped = 0.6;
const leastOfEither = 0.5;
const leastLikeness = 0.64;
const inflected = 0.9;
const misspelt = 0.8;
const inCompound = 0.75;
const shortestStem = 4;
const leastStem = 0.6;
const shortestInCompound = 5;

export interface InAnyOrder extends Like {
  /** Which of the typed words the name has. */
  words: boolean[];
}

export class AnyOrder {
  readonly #aliases: readonly Alias[];
  readonly #smallWords: SmallWords;
  /** Word → in how many names it is; made when it is first needed. */
  #counts: Map<string, number> | null = null;

  constructor(aliases: readonly Alias[], smallWords: SmallWords) {
    this.#aliases = aliases;
    this.#smallWords = smallWords;
  }

  /**
   * @param typed folded words, small ones left out
   * @param among names that may be meant
   * @returns those that have most of the words, the likest first
   */
  of(typed: readonly string[], among: readonly Alias[]): InAnyOrder[] {
    return among
      .flatMap((alias) => {
        const named = this.#wordsOf(alias.key);
        const words = typed.map((word) => Math.max(0, ...named.map((other) => sameness(word, other))));
        const back = named.map((word) => Math.max(0, ...typed.map((other) => sameness(word, other))));
        const [ofTyped, ofName] = [this.#share(typed, words), this.#share(named, back)];
        const likeness = shareOfTyped * ofTyped + (1 - shareOfTyped) * ofName;
        if (Math.min(ofTyped, ofName) < leastOfEither || likeness < leastLikeness) return [];
        return [{ alias, likeness, words: words.map((same) => same > 0) }];
      })
      .sort((a, b) => b.likeness - a.likeness);
  }

  #share(words: readonly string[], found: readonly number[]): number {
    let [all, some] = [0, 0];
    for (const [at, word] of words.entries()) {
      const weight = this.#weight(word);
      all += weight;
      some += weight * (found[at] ?? 0);
    }
    return all === 0 ? 0 : some / all;
  }

  #weight(word: string): number {
    this.#counts ??= countWords(this.#aliases);
    return 1 / (1 + Math.log(1 + (this.#counts.get(word) ?? 0)));
  }

  #wordsOf(key: string): string[] {
    return key.split(' ').filter((word) => !this.#smallWords.has(word));
  }
}

function countWords(aliases: readonly Alias[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of aliases) for (const word of key.split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** From 1 (the same word) to 0. */
function sameness(one: string, other: string): number {
  if (one === other) return 1;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let stem = 0;
  while (stem < short.length && short[stem] === long[stem]) stem++;
  if (stem >= shortestStem && stem >= leastStem * long.length) return inflected;
  if (short.length < shortestInCompound) return 0;
  if (slipDistance(one, other, long.length > 8 ? 2 : 1) <= (long.length > 8 ? 2 : 1)) return misspelt;
  return long.startsWith(short) || long.endsWith(short) ? inCompound : 0;
}
