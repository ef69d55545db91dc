/** What a span may mean, record by record: the listed forms that it really is, less what its case or letters rule out. */
import { EXACT_MATCH, matchForm, NO_MATCH } from './form-match.ts';
import { type FormIndex, NEEDS_CUE } from './form-index.ts';
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
function isAcronymLike(units: Uint16Array, from: number, length: number): boolean {
  if (length > 8) return false;
  let capitals = 0;
  for (let at = from; at < from + length; at++) {
    const unit = units[at] as number;
    if (unit === 32) return false;
    const char = String.fromCharCode(unit);
    if (char !== char.toLowerCase()) capitals++;
  }
  return capitals >= 2;
}

export function readingsOf(text: string, index: FormIndex, start: number, end: number, node: number): Reading[] {
  const readings: Reading[] = [];
  const { units } = index;
  for (let record = index.firstRecord[node] as number; record !== 0; record = index.nextRecord[record] as number) {
    const recordClass = index.recordClass[record] as number;
    const form = CLASSES[recordClass & 63] as FormClass;
    const from = index.recordFrom[record] as number;
    const length = index.recordLength[record] as number;
    const strict = STRICT.has(form) || ((form === 'nickname' || form === 'form') && isAcronymLike(units, from, length));
    const match = matchForm(text, start, end, units, from, length, strict);
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
