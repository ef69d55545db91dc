/** Looks aliases up in three ways: as they are, by their beginning, and, when neither finds anything, by likeness. */
import type { TopicId } from '../model/book.ts';
import { type Alias, isPlace, isState, type SmallWords } from './aliases.ts';
import { AnyOrder, type InAnyOrder } from './any-order.ts';
import { ForeignAliases } from './foreign-aliases.ts';
import { type Like, Likenesses } from './likenesses.ts';

/** So many aliases that begin alike are looked at: more only when nothing is typed yet. */
const mostByPrefix = 1500;
/** Of one language that is not the officer's. */
const mostForeign = 100;
/** Longer runs of words are nobody's name for anything. */
const mostWordsTyped = 6;
const shortestForeign = 5;
const longestEnding = 9;
const shortestPlain = 3;
const longestAcronym = 5;

/** What the catalogue calls a topic, folded. */
export interface TopicName {
  topic: TopicId;
  key: string;
}

export class AliasIndex {
  /** What states' names of many forms begin with. */
  readonly #stems = new Map<string, Alias>();
  /** The officer's own, in the order of their keys: halving finds them, and a map would take as much memory again. */
  readonly #sorted: Alias[];
  readonly #topicNames: readonly TopicName[];
  readonly #foreign: ForeignAliases[] = [];
  readonly #likenesses: Likenesses;
  readonly #anyOrder: AnyOrder;
  /** The officer's, that of the interface first. */
  readonly langs: readonly string[];
  readonly #smallWords: SmallWords;
  #mostWords = 1;

  /**
   * @param own no two alike
   * @param topicNames in the officer's languages
   */
  constructor(
    own: readonly Alias[],
    langs: readonly string[],
    smallWords: SmallWords,
    topicNames: readonly TopicName[],
  ) {
    this.langs = langs;
    this.#smallWords = smallWords;
    for (const alias of own.filter(({ endings }) => endings)) this.#stems.set(alias.key, alias);
    const whole = own.filter(({ endings }) => !endings);
    this.#sorted = whole.toSorted(byKey);
    this.#countWords(whole);
    this.#topicNames = topicNames;
    const likeable = whole.filter(
      (alias) => alias.key.length >= 4 && alias.key.length <= 40 && !isPlace(alias) && !isShortAcronym(alias),
    );
    this.#likenesses = new Likenesses(likeable);
    this.#anyOrder = new AnyOrder(likeable, smallWords);
  }

  /** @param aliases of a language that is not the officer's; none that is there already */
  addForeign(aliases: readonly Alias[]): void {
    this.#foreign.push(new ForeignAliases(aliases));
    this.#countWords(aliases);
  }

  #countWords(aliases: readonly Alias[]): void {
    for (const { key } of aliases) this.#mostWords = Math.max(this.#mostWords, key.split(' ').length);
  }

  /** So many words the longest name has, as far as anybody types it. */
  get mostWords(): number {
    return Math.min(mostWordsTyped, this.#mostWords);
  }

  /** Whether the word belongs to one of the officer's languages, or to all. */
  isOwn({ lang }: Alias): boolean {
    return lang === null || this.langs.includes(lang);
  }

  /** Whether the word belongs to the language of the interface, or to all. */
  isOfInterface({ lang }: Alias): boolean {
    return lang === null || lang === this.langs[0];
  }

  /**
   * As it is written; else with a roman number ("prum 2"), or without the letters that stand for marks ("goerlitz"); of
   * places, as another script spells them ("Ниш").
   */
  exact(key: string): readonly Alias[] {
    const known = this.#written(key);
    if (known.length > 0) return known;
    if (key.endsWith(' 2')) return this.#written(`${key.slice(0, -1)}ii`);
    const marked = key.replace(/([aou])e/g, '$1').replace(/aa/g, 'a');
    const bare = marked === key ? [] : this.#written(marked);
    if (bare.length > 0) return bare;
    const plain = key
      .replace(/([csz])h/g, '$1')
      .replace(/ts/g, 'c')
      .replace(/dj/g, 'd');
    const places = plain === key || plain.length < shortestPlain ? [] : this.#written(plain).filter(isState);
    return places.length > 0 ? places : this.#inflected(key);
  }

  /** The state of whose name it is a rarer form. */
  #inflected(key: string): Alias[] {
    for (let length = key.length - 1; length >= key.length - longestEnding && length > 0; length--) {
      const alias = this.#stems.get(key.slice(0, length));
      if (alias?.endings?.has(key.slice(length))) return [alias];
    }
    return [];
  }

  #written(key: string): readonly Alias[] {
    const own: Alias[] = [];
    for (let at = this.#firstFrom(key); this.#sorted[at]?.key === key; at++) own.push(this.#sorted[at] as Alias);
    return [...own, ...this.#foreign.flatMap((one) => one.exact(key))];
  }

  /** Aliases that begin with the key, the shortest first. */
  startingWith(key: string): Alias[] {
    return [...this.ownStartingWith(key), ...this.#foreign.flatMap((one) => one.startingWith(key, mostForeign))]
      .sort(byKey)
      .slice(0, mostByPrefix)
      .sort((a, b) => a.key.length - b.key.length || b.weight - a.weight);
  }

  /** Those of the officer's languages, in the order of their keys. */
  ownStartingWith(key: string): Alias[] {
    const found: Alias[] = [];
    for (let at = this.#firstFrom(key); at < this.#sorted.length && found.length < mostByPrefix; at++) {
      const alias = this.#sorted[at] as Alias;
      if (!alias.key.startsWith(key)) break;
      found.push(alias);
    }
    return found;
  }

  /** The topics in whose names a word begins so, in the officer's languages. */
  topicsNamed(beginning: string): ReadonlySet<TopicId> {
    return new Set(this.#topicNames.filter(({ key }) => ` ${key}`.includes(` ${beginning}`)).map(({ topic }) => topic));
  }

  /** Where the first stands that comes with or behind the key. */
  #firstFrom(key: string): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sorted[middle] as Alias).key < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The least unlike, however little that is, the nearest first. */
  nearest(key: string): Alias[] {
    return this.#likenesses.sharing(key);
  }

  like(key: string): Like[] {
    return this.#likenesses.of(key);
  }

  /** Names that have most of the words, in whatever order. */
  inAnyOrder(words: readonly string[]): InAnyOrder[] {
    const activities = this.#likenesses.sharing(words.join(' ')).filter(({ target }) => target.kind !== 'state');
    return this.#anyOrder.of(words, activities);
  }

  /** The same of languages that are not the officer's, where a word of the name begins as one that was typed. */
  foreignInAnyOrder(words: readonly string[]): InAnyOrder[] {
    const beginnings = words
      .filter((word) => word.length >= shortestForeign)
      .map((word) => word.slice(0, shortestForeign));
    const activities = this.#foreign
      .flatMap((one) => one.holding(beginnings))
      .filter(({ target }) => target.kind !== 'state');
    return this.#anyOrder.of(words, activities);
  }

  /** Whether the word means nothing by itself. */
  isSmall(key: string): boolean {
    return this.#smallWords.has(key);
  }

  /** Whether the word means nothing by itself in the language. */
  isSmallIn(key: string, lang: string): boolean {
    return this.#smallWords.get(key)?.includes(lang) ?? false;
  }
}

/** With a slip in it, it is another acronym or a word. */
function isShortAcronym({ text }: Alias): boolean {
  return text.length <= longestAcronym && text === text.toUpperCase();
}

function byKey(a: Alias, b: Alias): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}
