/** What a span may mean, record by record: the listed forms that it really is, less what its case or letters rule out. */
import { isUpperUnit } from './fold.ts';
import { type FormIndex, NEEDS_CUE, NO_LANG } from './form-index.ts';
import { EXACT_MATCH, matchForm, NO_MATCH } from './form-match.ts';
import { ENTRY } from './form-table.ts';
import type { FormClass } from './lexicon-pack.ts';
import { CLASSES } from './lexicon-pack.ts';

export interface Reading {
  form: FormClass;
  /** Position of the state, term or instrument. */
  id: number;
  lang: number;
  exact: boolean;
  needsCue: boolean;
  /** Listed with a small letter: a capital needs a reason. */
  small: boolean;
}

/** Classes whose case must be the form's own. */
const STRICT: ReadonlySet<FormClass> = new Set(['acronym']);

/** Names that are acronyms are as strict: "EuHb", "SDÜ", "BiH". */
function isAcronymLike(source: string, from: number, to: number): boolean {
  if (to - from > 8) return false;
  let capitals = 0;
  for (let at = from; at < to; at++) {
    const unit = source.charCodeAt(at);
    if (unit === 32 || unit === 123) return false;
    if (isUpperUnit(unit)) capitals++;
  }
  return capitals >= 2;
}

/** What one spelling may mean, sorted by what is asked of it. */
export interface Readings {
  states: Reading[];
  terms: Reading[];
  /** Everyday words of a language, and labels of fields. */
  common: Reading[];
  /** Those of the everyday words that are spelled so. */
  everyday: Reading[];
  labels: Reading[];
  /** Languages of which it is a word as it is spelled, as bits. */
  languages: number;
  /** Whether a state is among them only less its marks. */
  inexact: boolean;
}

const PARTS: Partial<Record<FormClass, 'states' | 'terms' | 'common' | 'labels'>> = {
  name: 'states',
  form: 'states',
  adjective: 'states',
  demonym: 'states',
  place: 'states',
  combining: 'states',
  term: 'terms',
  acronym: 'terms',
  nickname: 'terms',
  not: 'common',
  label: 'labels',
};

function sorted(all: readonly Reading[]): Readings {
  const readings: Readings = {
    states: [],
    terms: [],
    common: [],
    everyday: [],
    labels: [],
    languages: 0,
    inexact: false,
  };
  for (const reading of all) {
    const part = PARTS[reading.form];
    if (part === undefined) continue;
    readings[part].push(reading);
    if (part === 'states' && !reading.exact) readings.inexact = true;
    if (part === 'common' && reading.exact) readings.everyday.push(reading);
    const tells = reading.exact && reading.lang !== NO_LANG && part !== 'labels' && reading.form !== 'acronym';
    if (tells) readings.languages |= 1 << reading.lang;
  }
  return readings;
}

/** Both together: forms of one spelling that begin differently. */
export function joined(...both: [Readings, Readings]): Readings {
  return sorted(both.flatMap(({ states, terms, common, labels }) => [...states, ...terms, ...common, ...labels]));
}

/** The readings of the words from `start` to `end`, which have the hash in the slot; null where there are none. */
export function readingsOf(text: string, index: FormIndex, start: number, end: number, slot: number): Readings | null {
  const { table } = index;
  const all: Reading[] = [];
  for (let at = table.head(slot) & ENTRY; at !== 0; at = table.next[at] as number) {
    if (at >= table.firstSeed) continue;
    const record = table.values[at] as number;
    const recordClass = index.recordClass[record] as number;
    const form = CLASSES[recordClass & 63] as FormClass;
    const source = index.sources[index.recordSource[record] as number] as string;
    const from = index.recordFrom[record] as number;
    const to = index.recordTo[record] as number;
    const strict = STRICT.has(form) || ((form === 'nickname' || form === 'form') && isAcronymLike(source, from, to));
    const match = matchForm(text, start, end, source, from, to, strict);
    if (match === NO_MATCH) continue;
    all.push({
      form,
      id: index.recordId[record] as number,
      lang: index.recordLang[record] as number,
      exact: match === EXACT_MATCH,
      needsCue: (recordClass & NEEDS_CUE) !== 0,
      small: !isUpperUnit(source.charCodeAt(from)),
    });
  }
  return all.length === 0 ? null : sorted(all);
}
