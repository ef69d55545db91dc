/**
 * Aliases of the languages that are not the officer's: many times his own, and seldom asked for. They lie packed in the
 * order of their keys, and are made into aliases when they are found.
 */
import type { Alias, Target } from './aliases.ts';
import { PackedTexts } from './packed-texts.ts';

export class ForeignAliases {
  readonly #keys: PackedTexts;
  /** As people write it; nothing where that is the key. */
  readonly #texts: PackedTexts;
  readonly #targets: Numbered<Target>;
  readonly #weights: Numbered<number>;
  readonly #langs: Numbered<string | null>;

  constructor(aliases: readonly Alias[]) {
    const sorted = aliases.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.#keys = new PackedTexts(sorted.map(({ key }) => key));
    this.#texts = new PackedTexts(sorted.map(({ key, text }) => (text === key ? '' : text)));
    this.#targets = new Numbered(
      sorted.map(({ target }) => target),
      ({ kind, id }) => `${kind} ${id}`,
    );
    this.#weights = new Numbered(sorted.map(({ weight }) => weight));
    this.#langs = new Numbered(sorted.map(({ lang }) => lang));
  }

  exact(key: string): Alias[] {
    const [from, to] = this.#keys.beginningWith(key);
    const found: Alias[] = [];
    for (let place = from; place < to && this.#keys.at(place) === key; place++) found.push(this.#alias(place, key));
    return found;
  }

  /** At most so many of those that begin with the key, in the order of their keys. */
  startingWith(key: string, most: number): Alias[] {
    const [from, to] = this.#keys.beginningWith(key);
    const length = Math.min(most, to - from);
    return Array.from({ length }, (_, at) => this.#alias(from + at, this.#keys.at(from + at)));
  }

  /** Those in whose keys one of the parts stands, in the order of their keys. */
  holding(parts: readonly string[]): Alias[] {
    const places = new Set(parts.flatMap((part) => this.#keys.holding(part)));
    return [...places].sort((a, b) => a - b).map((place) => this.#alias(place, this.#keys.at(place)));
  }

  #alias(place: number, key: string): Alias {
    const texts = this.#texts;
    return {
      key,
      target: this.#targets.at(place),
      weight: this.#weights.at(place),
      lang: this.#langs.at(place),
      get text() {
        return texts.at(place) || key;
      },
    };
  }
}

/** A list in which few values recur: each value once, and a number for each place. */
class Numbered<Value> {
  readonly #values: Value[] = [];
  readonly #numbers: Uint16Array;

  /** @param nameOf the same for values that are the same */
  constructor(list: readonly Value[], nameOf: (value: Value) => string = String) {
    const numbers = new Map<string, number>();
    this.#numbers = Uint16Array.from(list, (value) => {
      const name = nameOf(value);
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, this.#values.push(value) - 1);
      return this.#values.length - 1;
    });
  }

  at(place: number): Value {
    return this.#values[this.#numbers[place] as number] as Value;
  }
}
