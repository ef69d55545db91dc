/**
 * Search in three tiers: provisions are parsed, names looked up as they are and by their beginning, and likeness comes
 * last. Two states and an activity answer with that card. Pure: the book, the aliases and the names are arguments.
 */

import { cite } from '../brief/cite.ts';
import { everydayTopics } from '../brief/everyday.ts';
import { layersFor } from '../brief/layers.ts';
import type { Detector } from '../detect/detector.ts';
import type { Book, BookCitation, IsoDate, StateId, TopicId } from '../model/book.ts';
import type { Citation, Direction, Officer } from '../model/briefing.ts';
import type { Reason, Result } from '../model/result.ts';
import type { AliasIndex } from './alias-index.ts';
import { EverydayWords } from './everyday-words.ts';
import { keyOf } from './key.ts';
import { type IndexedLine, LineIndex } from './line-index.ts';
import { retyped } from './retype.ts';
import type { AskingWords } from './search-words.ts';
import { type Sources, understand } from './understand.ts';
import type { Understanding } from './understanding.ts';

/** How states and topics are called in the language of the interface. */
export interface Names {
  state(id: StateId): string;
  topic(id: TopicId): string;
}

export interface SearchOptions {
  book: Book;
  aliases: AliasIndex;
  detector: Detector;
  names: Names;
  /** What the compiler wrote of the everyday words, by language: of the languages of the index. */
  everyday: Readonly<Record<string, string>>;
  asking: AskingWords;
}

export interface Asker extends Officer {
  asOf: IsoDate;
}

/** Results, the best first. */
export interface Answer {
  results: Result[];
  /** How much of the query is understood as it stands, from 0 to 1. */
  known: number;
}

const mostResults = 20;
const mostNearest = 5;
/** Of topics that are meant alike, those that officers ask for every day come first. */
const askedEveryDay = 0.03;
const withState = 0.6;
/** What is hardly meant is no reason to leave the state itself behind. */
const sureTopic = 0.3;
/** Letters of another keyboard are like something or other by chance. */
const leastRetyped = 0.6;
/** Longer queries are cut: nobody types so much into a search box. */
const longestQuery = 300;

export class Search {
  readonly #options: SearchOptions;
  readonly #book: Book;
  readonly #names: Names;
  readonly #aliases: AliasIndex;
  readonly #lines: LineIndex;
  readonly #sources: Sources;

  /** @param lines those of the book, where another search has them already */
  constructor(options: SearchOptions, lines = new LineIndex(options.book)) {
    const { book, aliases, detector, names, everyday, asking } = options;
    this.#options = options;
    this.#book = book;
    this.#names = names;
    this.#aliases = aliases;
    this.#lines = lines;
    const codes = new Map(
      Object.values(book.states).flatMap((state) => [[state.id, state.id] as const, [state.iso3, state.id] as const]),
    );
    codes.set('UK', 'GB').set('EL', 'GR');
    const said = new Map(Object.entries(everyday).map(([lang, written]) => [lang, new EverydayWords(written)]));
    this.#sources = { index: aliases, detector, codes, everyday: said, asking };
  }

  /** The same search for what is typed in other languages; it holds nothing twice but what those need. */
  inLanguages({ aliases, everyday }: Pick<SearchOptions, 'aliases' | 'everyday'>): Search {
    return new Search({ ...this.#options, aliases, everyday }, this.#lines);
  }

  /** @returns at most twenty results, the best first; none for a query without a word */
  find(query: string, asker: Asker): Result[] {
    return this.answer(query, asker).results;
  }

  /** What `find` returns, and how sure it is. What finds nothing is read once more as if typed on another keyboard. */
  answer(query: string, asker: Asker): Answer {
    const text = query.slice(0, longestQuery);
    const found = this.#answers(text, asker);
    if (found.results.length > 0) return found;
    const others = retyped(text, this.#aliases.langs).map((other) => this.#answers(other, asker));
    return others.find(({ results: [best] }) => best && best.score >= leastRetyped) ?? found;
  }

  #answers(query: string, asker: Asker): Answer {
    const understood = understand(query, this.#sources);
    const results = [
      ...this.#byProvision(understood, asker),
      ...this.#byTopic(understood, asker),
      ...this.#byInstrument(understood),
      ...this.#byStates(understood, asker),
      ...this.#byWords(understood, query),
    ];
    const best = new Map<string, Result>();
    for (const result of results) {
      const key = `${result.kind} ${result.id}`;
      if ((best.get(key)?.score ?? -1) < result.score) best.set(key, result);
    }
    const ranked = [...best.values()].sort((a, b) => b.score - a.score).slice(0, mostResults);
    return { results: ranked, known: understood.known };
  }

  /** Where a query finds nothing: the topics whose names are least unlike it, then those that are asked for every day. */
  nearest(query: string, asker: Asker): Result[] {
    const key = keyOf(query.slice(0, longestQuery));
    const alike = key.length < 3 ? [] : this.#aliases.nearest(key).filter(({ target }) => target.kind === 'topic');
    const topics = [...new Set([...alike.map(({ target }) => target.id), ...everydayTopics])].slice(0, mostNearest);
    const nothing: Understanding = {
      states: [],
      topics: [],
      instruments: [],
      provisions: [],
      rest: [],
      isHere: false,
      known: 0,
    };
    return topics.flatMap((topic) => this.#topicResult(topic, nothing, asker, 0, []) ?? []);
  }

  /** The pair that the query is about: two states as typed, or the officer's own and the one that is named. */
  #pair({ states, isHere }: Understanding, asker: Asker): { acting: StateId; host: StateId } | null {
    const [first, second] = states;
    if (first && second) return { acting: first.id, host: second.id };
    if (first && first.id !== asker.homeState && this.#book.states[asker.homeState])
      return isHere ? { acting: first.id, host: asker.homeState } : { acting: asker.homeState, host: first.id };
    return null;
  }

  #byProvision(understood: Understanding, asker: Asker): Result[] {
    return understood.provisions.flatMap(({ id, article, topic, why }) => {
      const lines = this.#lines.citing(id, article);
      const citation = { instrument: id, article };
      const topics = topic ? [topic] : [...new Set(lines.map((line) => line.topic))].slice(0, 1);
      return [
        ...topics.map((one) => this.#topicResult(one, understood, asker, 1.5, [why], citation)),
        ...lines.slice(0, 10).map((line, at) => this.#lineResult(line, 1.2 - at / 100, [why])),
        this.#instrumentResult(id, 1.1, [why], article),
      ].filter((result) => result !== null);
    });
  }

  #byTopic(understood: Understanding, asker: Asker): Result[] {
    const stateWhys = understood.states.map((state) => state.why);
    // A state and an activity together ask for one card: it comes before the state alone.
    const about = understood.states.length > 0 ? withState : 0;
    return understood.topics.flatMap(({ id, score, why }) => {
      const everyday = everydayTopics.includes(id) ? askedEveryDay - everydayTopics.indexOf(id) / 1000 : 0;
      const sure = Math.min(1, score / sureTopic);
      return this.#topicResult(id, understood, asker, score + about * sure + everyday, [why, ...stateWhys]) ?? [];
    });
  }

  #byInstrument({ instruments }: Understanding): Result[] {
    return instruments.flatMap(({ id, score, why }) => {
      const instrument = this.#book.instruments[id];
      const heirs = (instrument?.replacedBy ?? []).flatMap(
        (heir) =>
          this.#instrumentResult(heir, score + 0.06, [{ ...why, matched: instrument?.title ?? id }], null) ?? [],
      );
      return [...heirs, this.#instrumentResult(id, score + 0.02, [why], null)].filter((result) => result !== null);
    });
  }

  #byStates(understood: Understanding, asker: Asker): Result[] {
    const why = understood.states.map((state) => state.why);
    const score = Math.max(0, ...understood.states.map((state) => state.score));
    const pages = understood.states.map((state, at) =>
      this.#stateResult(state.id, state.score * (0.9 - at / 100), [state.why]),
    );
    const pair = this.#pair(understood, asker);
    if (!pair) return pages;
    const asked = { ...understood, topics: [] };
    const cards = everydayTopics.flatMap(
      (topic, at) => this.#topicResult(topic, asked, asker, score * (0.8 - at / 100), why) ?? [],
    );
    const isTyped = understood.states.length > 1;
    return [this.#borderResult(pair, score * (isTyped ? 0.95 : 0.85), why), ...pages, ...cards];
  }

  #byWords({ rest, topics, states }: Understanding, query: string): Result[] {
    const words = rest.length > 0 ? rest : topics.length + states.length === 0 ? [] : null;
    if (!words || words.length === 0) return [];
    const why: Reason = { tier: 'exact', typed: query.trim(), matched: query.trim() };
    return this.#lines
      .withWords(words)
      .slice(0, 10)
      .map(({ found, share }) => this.#lineResult(found, 0.45 + share / 4, [why]));
  }

  /** The card where a pair is known, else the topic. */
  #topicResult(
    id: TopicId,
    understood: Understanding,
    asker: Asker,
    score: number,
    why: Reason[],
    provision?: BookCitation,
  ): Result | null {
    const topic = this.#book.topics[id];
    if (!topic) return null;
    const pair = this.#pair(understood, asker);
    const title = this.#names.topic(id);
    const cited = provision ? [cite(this.#book, provision)] : [];
    if (!pair || topic.perspective === 'own') {
      const bases = topic.layers.flatMap((layer) =>
        layer.basis && layer.rank !== 'treaty' ? [cite(this.#book, layer.basis)] : [],
      );
      return {
        kind: 'topic',
        id,
        topic: id,
        states: understood.states.map((state) => state.id),
        title,
        citations: distinct([...cited, ...bases]).slice(0, 4),
        score,
        why,
      };
    }
    const direction: Direction = pair.host === asker.homeState ? 'in' : 'out';
    const [home, partner] = direction === 'in' ? [pair.host, pair.acting] : [pair.acting, pair.host];
    const layers = layersFor(this.#book, topic, { home, partner, direction, service: asker.service, day: asker.asOf });
    // The provision that decides stands first, as on the card.
    const deciding = layers.find((layer) => layer.verdict !== undefined);
    const bases = [...(deciding ? [deciding] : []), ...layers].flatMap((layer) =>
      layer.basis ? [cite(this.#book, layer.basis)] : [],
    );
    return {
      kind: 'card',
      id: `${id}:${home}:${partner}:${direction}`,
      topic: id,
      states: [pair.acting, pair.host],
      direction,
      title: `${title}: ${this.#names.state(pair.acting)} → ${this.#names.state(pair.host)}`,
      citations: distinct([...cited, ...bases]).slice(0, 4),
      score,
      why,
    };
  }

  #lineResult({ line, topic }: IndexedLine, score: number, why: Reason[]): Result {
    const citations = [line.cite].flat().map((citation) => cite(this.#book, citation));
    return { kind: 'line', id: line.id, topic, states: [], title: line.text, citations, score, why };
  }

  #instrumentResult(id: string, score: number, why: Reason[], article: string | null): Result | null {
    const instrument = this.#book.instruments[id];
    if (!instrument) return null;
    const topic = instrument.topics?.find((one) => this.#book.topics[one]);
    return {
      kind: 'instrument',
      id,
      ...(topic && { topic }),
      states: [],
      title: instrument.title,
      citations: [cite(this.#book, { instrument: id, ...(article !== null && { article }) })],
      score,
      why,
    };
  }

  #stateResult(id: StateId, score: number, why: Reason[]): Result {
    return { kind: 'state', id, states: [id], title: this.#names.state(id), citations: [], score, why };
  }

  #borderResult({ acting, host }: { acting: StateId; host: StateId }, score: number, why: Reason[]): Result {
    const title = `${this.#names.state(acting)} → ${this.#names.state(host)}`;
    return { kind: 'border', id: `${acting}:${host}`, states: [acting, host], title, citations: [], score, why };
  }
}

function distinct(citations: Citation[]): Citation[] {
  return [...new Map(citations.map((citation) => [`${citation.instrument} ${citation.article}`, citation])).values()];
}
