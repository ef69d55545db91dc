/** Looks aliases up in three ways: as they are, by their beginning, and, when neither finds anything, by likeness. */
import type { Alias } from './aliases.ts';
import { type Like, Likenesses } from './likenesses.ts';

/** So many aliases that begin alike are looked at: more only when nothing is typed yet. */
const mostByPrefix = 400;
/** Longer runs of words are nobody's name for anything. */
const mostWordsTyped = 6;
export class AliasIndex {
  readonly #exact = new Map<string, Alias[]>();
  readonly #sorted: Alias[];
  readonly #likenesses: Likenesses;
  readonly mostWords: number;

  /** @param fuzzyLangs the languages in which slips are forgiven; names of acts always are */
  constructor(aliases: readonly Alias[], fuzzyLangs: readonly string[]) {
    for (const alias of aliases) {
      const same = this.#exact.get(alias.key);
      if (!same) this.#exact.set(alias.key, [alias]);
      else if (!same.some(({ target }) => target.kind === alias.target.kind && target.id === alias.target.id))
        same.push(alias);
    }
    const distinct = [...this.#exact.values()].flat();
    this.#sorted = distinct.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    this.mostWords = distinct.reduce(
      (most, { key }) => Math.max(most, Math.min(mostWordsTyped, key.split(' ').length)),
      1,
    );
    this.#likenesses = new Likenesses(
      distinct.filter(
        ({ key, lang }) => key.length >= 4 && key.length <= 40 && (lang === null || fuzzyLangs.includes(lang)),
      ),
    );
  }

  exact(key: string): readonly Alias[] {
    return this.#exact.get(key) ?? [];
  }

  /** Aliases that begin with the key, the shortest first. */
  startingWith(key: string): Alias[] {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as Alias).key < key) low = middle + 1;
      else high = middle;
    }
    const found: Alias[] = [];
    for (let at = low; at < this.#sorted.length && found.length < mostByPrefix; at++) {
      const alias = this.#sorted[at] as Alias;
      if (!alias.key.startsWith(key)) break;
      found.push(alias);
    }
    return found.sort((a, b) => a.key.length - b.key.length || b.weight - a.weight);
  }

  like(key: string): Like[] {
    return this.#likenesses.of(key);
  }
}
