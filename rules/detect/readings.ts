/** What a span may mean, record by record: the listed forms that it really is, less what its case or letters rule out. */
import { isUpperUnit } from './fold.ts';
import { type FormIndex, NEEDS_CUE } from './form-index.ts';
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

/** The readings of the words from `start` to `end`, which have the hash in the slot. */
export function readingsOf(text: string, index: FormIndex, start: number, end: number, slot: number): Reading[] {
  const { table } = index;
  const readings: Reading[] = [];
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
    readings.push({
      form,
      id: index.recordId[record] as number,
      lang: index.recordLang[record] as number,
      exact: match === EXACT_MATCH,
      needsCue: (recordClass & NEEDS_CUE) !== 0,
    });
  }
  return readings;
}
