/** Every word by which a state, a topic or an act can be asked for: the lexicon's forms, and the catalogue's names. */
import { expandPattern, readFormLines } from '../detect/form-patterns.ts';
import type { CommonPack, FormLines, LexiconPack } from '../detect/lexicon-pack.ts';
import type { Book, InstrumentId, StateId, TopicId } from '../model/book.ts';
import { keyOf } from './key.ts';

export type Target =
  | { kind: 'state'; id: StateId }
  | { kind: 'topic'; id: TopicId }
  | { kind: 'instrument'; id: InstrumentId };

export interface Alias {
  /** As people write it. */
  text: string;
  /** Folded, its words parted by single spaces. */
  key: string;
  target: Target;
  /** 1 for the usual name; less for adjectives, places, and words that lead to a topic only among others. */
  weight: number;
  /** The language that owns it; null for names of acts and codes. */
  lang: string | null;
  /** Of a state with more forms than are listed: the key is what all begin with, and these are the ends. */
  endings?: ReadonlySet<string>;
}

export interface AliasSource {
  book: Book;
  packs: readonly LexiconPack[];
  common: CommonPack;
  /** The catalogue's own names for topics, in the officer's languages. */
  names: readonly { lang: string; topic: TopicId; name: string }[];
  /** Names that are no signs on a page (`sought.yaml`): topic, `@` and act, or state → what it is typed as. */
  sought: Sought;
}

export type Sought = Readonly<Record<string, readonly string[]>>;

/** A list at a time, since all together take longer than a page may be kept waiting; the same word may stand for several targets. */
export function* aliasLists({ book, packs, common, names, sought }: AliasSource): Generator<Alias[], void> {
  yield [...ofSought(sought), ...ofTopics(book, names)];
  for (const { lang, forms, phrases } of [...packs, { lang: null, forms: common.forms, phrases: {} }])
    yield ofForms(lang, [forms, phrases ?? {}], common);
  yield ofActs(book);
}

function ofSought(sought: Sought): Alias[] {
  return Object.entries(sought).flatMap(([answer, names]) => {
    const target = soughtTarget(answer);
    const weight = target.kind === 'state' ? placeWeight : sureOfSought;
    return names.map((name) => aliasOf(name, target, weight, null));
  });
}

function soughtTarget(answer: string): Target {
  if (answer.startsWith('@')) return { kind: 'instrument', id: answer.slice(1) };
  return /^[A-Z]{2}$/.test(answer) ? { kind: 'state', id: answer } : { kind: 'topic', id: answer };
}

function ofTopics(book: Book, names: AliasSource['names']): Alias[] {
  return [
    ...names.map(({ lang, topic, name }) => aliasOf(name, { kind: 'topic', id: topic }, 1, lang)),
    ...Object.keys(book.topics).map((topic) => aliasOf(topic, { kind: 'topic', id: topic }, 1, 'en')),
    ...book.centres.flatMap(({ name }) =>
      name.split(' / ').map((called) => aliasOf(called, { kind: 'topic', id: 'pccc' }, 1, null)),
    ),
    ...townsOf(book.centres).map((town) => aliasOf(town, { kind: 'topic', id: 'pccc' }, seat, null)),
  ].filter(isSaid);
}

/** Where the joint centres sit: of their names, the words with a capital letter that no other centre's has. */
function townsOf(centres: Book['centres']): string[] {
  const words = centres.map(({ name, place }) => {
    const towns = `${name.replaceAll(firstWord, '')} ${place}`.match(townName) ?? [];
    return new Set(towns.flatMap((town) => [town, ...town.split('-')]));
  });
  return [
    ...new Set(words.flatMap((all) => [...all].filter((word) => words.every((one) => one === all || !one.has(word))))),
  ];
}

function ofForms(lang: string | null, parts: readonly Record<string, FormLines>[], common: CommonPack): Alias[] {
  const aliases: Alias[] = [];
  const add = (text: string, target: Target, weight: number) => aliases.push(aliasOf(text, target, weight, lang));
  const each = (formClass: string, use: (form: string, at: number, sure: number) => void) => {
    for (const [suffix, sure] of [
      ['', 1],
      ['+', doubtful],
      ['*', 1],
    ] as const)
      for (const part of parts)
        for (const [at, forms] of readForms(part[formClass + suffix]).entries())
          for (const form of forms) use(form, at, sure);
  };
  for (const [formClass, weight] of Object.entries(stateClasses)) {
    each(formClass, (form, at, sure) => {
      const id = common.states[at];
      if (id) add(form, { kind: 'state', id }, weight * sure);
    });
    for (const part of parts)
      for (const lines of [part[formClass], part[`${formClass}*`]])
        for (const [at, stems] of readStems(lines).entries())
          for (const { stem, endings } of stems) {
            const id = common.states[at];
            if (id) aliases.push({ ...aliasOf(stem, { kind: 'state', id }, weight, lang), endings });
          }
  }
  for (const formClass of ['term', 'acronym'])
    each(formClass, (form, at, sure) => {
      const term = common.terms[at];
      if (term?.instrument) add(form, { kind: 'instrument', id: term.instrument }, sure);
      for (const [place, topic] of (term?.topics ?? []).entries())
        add(form, { kind: 'topic', id: topic }, (place === 0 ? 1 : 0.7) * sure);
    });
  each('nickname', (form, at, sure) => {
    const entry = common.instruments[at];
    if (entry) add(form, { kind: 'instrument', id: entry.id }, sure);
  });
  return aliases.filter(isSaid);
}

function ofActs(book: Book): Alias[] {
  return Object.values(book.instruments)
    .flatMap((instrument) => {
      const target: Target = { kind: 'instrument', id: instrument.id };
      return [
        ...[instrument.title, instrument.id].map((name) => aliasOf(name, target, 1, null)),
        // What it is called on the screen, which the lexicon need not have.
        ...Object.entries(instrument.names ?? {}).flatMap(([lang, called]) =>
          called.map((name) => aliasOf(name, target, 1, lang)),
        ),
        ...(instrument.celex ? [aliasOf(instrument.celex, target, 1, null)] : []),
      ];
    })
    .filter(isSaid);
}

function aliasOf(text: string, target: Target, weight: number, lang: string | null): Alias {
  return { text, key: keyOf(text), target, weight, lang };
}

function isSaid({ key }: Alias): boolean {
  return key !== '';
}

/** Folded words that mean nothing by themselves, articles, prepositions, "and", each with its languages. */
export type SmallWords = ReadonlyMap<string, readonly string[]>;

export function smallWordsOf(packs: readonly LexiconPack[]): SmallWords {
  const words = new Map<string, string[]>();
  for (const { lang, forms } of packs)
    for (const word of (forms.function ?? '').split(';').map(keyOf)) {
      const langs = words.get(word);
      if (langs) langs.push(lang);
      else words.set(word, [lang]);
    }
  return words;
}

/** Whoever lists a name for the search says which of several meanings is the likelier. */
const sureOfSought = 1.05;
/** Where a joint centre sits: whoever types the town wants the centre rather than its state. */
const seat = 0.85;
/** "Společné centrum Mikulov": each of its names begins with a word for the centre, "joint", which is no town. */
const firstWord = /(?<=^|\/ )\S+/g;
const townName = /\p{Lu}\p{Ll}{3,}(?:-\p{Lu}\p{Ll}{3,})?/gu;

/** Words that on a page count only beside another cue. */
const doubtful = 0.85;

const placeWeight = 0.8;
const stateClasses = { name: 1, form: 0.97, adjective: 0.9, demonym: 0.9, place: placeWeight };

export function isState({ target }: Alias): boolean {
  return target.kind === 'state';
}

/** Towns and regions are too many for slips: nearly every word is almost one of them. */
export function isPlace({ target, weight }: Alias): boolean {
  return target.kind === 'state' && weight <= placeWeight;
}

/** Terms of several inflected words stand for hundreds of forms; the first and the shortest of them are enough to be found by. */
const mostForms = 6;
const firstForms = 3;
const shortestStem = 4;

function readForms(lines: FormLines | undefined): string[][] {
  if (lines === undefined) return [];
  return readFormLines(lines).map((patterns) =>
    patterns.flatMap((pattern) => {
      const forms = expandPattern(pattern);
      if (forms.length <= mostForms) return forms;
      const shortest = forms.slice(firstForms).sort((a, b) => a.length - b.length);
      return [...forms.slice(0, firstForms), ...shortest.slice(0, mostForms - firstForms)];
    }),
  );
}

/** What is left out of the forms: patterns of so many that they are kept as their stem and its endings. */
function readStems(lines: FormLines | undefined): { stem: string; endings: Set<string> }[][] {
  if (lines === undefined) return [];
  return readFormLines(lines).map((patterns) =>
    patterns.flatMap((pattern) => {
      const forms = expandPattern(pattern);
      if (forms.length <= mostForms) return [];
      const [first = '', ...others] = forms.map(keyOf);
      let length = first.length;
      for (const form of others) while (!form.startsWith(first.slice(0, length))) length--;
      const endings = [first, ...others].map((form) => form.slice(length));
      return length < shortestStem ? [] : [{ stem: first.slice(0, length), endings: new Set(endings) }];
    }),
  );
}
