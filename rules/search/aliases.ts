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
}

/**
 * @param names the catalogue's own names for topics, in the officer's languages
 * @returns all aliases; the same word may stand for several targets
 */
export function collectAliases(
  book: Book,
  packs: readonly LexiconPack[],
  common: CommonPack,
  names: readonly { lang: string; topic: TopicId; name: string }[],
): Alias[] {
  const aliases: Alias[] = [];
  const add = (text: string, target: Target, weight: number, lang: string | null) => {
    const key = keyOf(text);
    if (key !== '') aliases.push({ text, key, target, weight, lang });
  };
  for (const { lang, topic, name } of names) add(name, { kind: 'topic', id: topic }, 1, lang);
  for (const { lang, forms, phrases } of [...packs, { lang: null, forms: common.forms, phrases: {} }]) {
    const each = (formClass: string, use: (form: string, at: number, sure: number) => void) => {
      for (const [suffix, sure] of [
        ['', 1],
        ['+', doubtful],
        ['*', 1],
      ] as const)
        for (const part of [forms, phrases ?? {}])
          for (const [at, forms] of readForms(part[formClass + suffix]).entries())
            for (const form of forms) use(form, at, sure);
    };
    for (const [formClass, weight] of Object.entries(stateClasses))
      each(formClass, (form, at, sure) => {
        const id = common.states[at];
        if (id) add(form, { kind: 'state', id }, weight * sure, lang);
      });
    for (const formClass of ['term', 'acronym'])
      each(formClass, (form, at, sure) => {
        const term = common.terms[at];
        if (term?.instrument) add(form, { kind: 'instrument', id: term.instrument }, sure, lang);
        for (const [place, topic] of (term?.topics ?? []).entries())
          add(form, { kind: 'topic', id: topic }, (place === 0 ? 1 : 0.7) * sure, lang);
      });
    each('nickname', (form, at, sure) => {
      const entry = common.instruments[at];
      if (entry) add(form, { kind: 'instrument', id: entry.id }, sure, lang);
    });
  }
  for (const instrument of Object.values(book.instruments)) {
    add(instrument.title, { kind: 'instrument', id: instrument.id }, 1, null);
    add(instrument.id, { kind: 'instrument', id: instrument.id }, 1, null);
    // What it is called on the screen, which the lexicon need not have.
    for (const [lang, called] of Object.entries(instrument.names ?? {}))
      for (const name of called) add(name, { kind: 'instrument', id: instrument.id }, 1, lang);
    if (instrument.celex) add(instrument.celex, { kind: 'instrument', id: instrument.id }, 1, null);
  }
  for (const { name, place } of book.centres) {
    add(name, { kind: 'topic', id: 'pccc' }, 1, null);
    for (const [town] of `${name} ${place}`.matchAll(townName)) add(town, { kind: 'topic', id: 'pccc' }, seat, null);
  }
  for (const topic of Object.keys(book.topics)) add(topic, { kind: 'topic', id: topic }, 1, 'en');
  return aliases;
}

/** Folded words of every language that mean nothing by themselves: articles, prepositions, "and". */
export function smallWordsOf(packs: readonly LexiconPack[]): Set<string> {
  return new Set(packs.flatMap(({ forms }) => (forms.function ?? '').split(';').map(keyOf)));
}

/** Where a joint centre sits: whoever types the town wants the centre rather than its state. */
const seat = 0.85;
const townName = /\p{Lu}\p{Ll}{3,}/gu;

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

/** Terms of several inflected words stand for hundreds of forms; the first of them are enough to be found by. */
const mostForms = 6;

function readForms(lines: FormLines | undefined): string[][] {
  if (lines === undefined) return [];
  return readFormLines(lines).map((patterns) =>
    patterns.flatMap((pattern) => expandPattern(pattern).slice(0, mostForms)),
  );
}
