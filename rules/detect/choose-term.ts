/** From what a span may mean to the terms and instruments that it names. */
import type { How } from '../model/finding.ts';
import { NO_LANG } from './form-index.ts';
import type { LanguageEvidence } from './language-evidence.ts';
import { DOUBTFUL, FOR } from './language-evidence.ts';
import type { Reading } from './readings.ts';

export interface TermChoice {
  /** Whether `id` is a position among the terms or among the instruments. */
  list: 'terms' | 'instruments';
  id: number;
  how: How;
  /** The languages in which it means this, as bits. */
  langs: number;
  weight: number;
  needsCue: boolean;
}

/** A single word of another language than the passage's is taken for a term from this length on. */
const SPEAKS_FOR_ITSELF = 7;
const HOW: Partial<Record<Reading['form'], How>> = { term: 'term', acronym: 'acronym', nickname: 'nickname' };
const WEIGHT: Partial<Record<How, number>> = { term: 1, acronym: 0.8, nickname: 0.9 };

function isPossible(reading: Reading, words: number, length: number, support: number): boolean {
  if (support === FOR) return reading.exact || length > 4;
  if (reading.form === 'acronym') return support > DOUBTFUL || length > 4;
  if (words > 1) return reading.exact || (support > DOUBTFUL && length > SPEAKS_FOR_ITSELF);
  if (support <= DOUBTFUL) return reading.exact && length >= SPEAKS_FOR_ITSELF && !reading.needsCue;
  return reading.exact && length > 2;
}

/** The choices for the span, one for each term and instrument that it may be; certain ones before those that need a cue. */
export function chooseTerms(readings: readonly Reading[], evidence: LanguageEvidence, surface: string): TermChoice[] {
  const words = surface.split(/[\s-]+/u).length;
  const choices = new Map<string, TermChoice>();
  for (const reading of readings) {
    const how = HOW[reading.form];
    if (how === undefined) continue;
    if (!isPossible(reading, words, surface.length, evidence.support(reading.lang))) continue;
    const langs = reading.lang === NO_LANG ? 0 : 1 << reading.lang;
    const list = reading.form === 'nickname' ? 'instruments' : 'terms';
    const key = `${list} ${reading.id}`;
    const known = choices.get(key);
    if (known) {
      known.langs |= langs;
      known.needsCue &&= reading.needsCue;
      continue;
    }
    const weight = (WEIGHT[how] ?? 0.8) * (reading.exact ? 1 : 0.8) * (reading.needsCue ? 0.6 : 1);
    choices.set(key, { list, id: reading.id, how, langs, weight, needsCue: reading.needsCue });
  }
  return [...choices.values()].sort((a, b) => Number(a.needsCue) - Number(b.needsCue) || b.weight - a.weight);
}

/** Whether the words on both sides are all capitals, so that capitals are no sign of an acronym. */
export function isAmongCapitals(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const after = text.slice(end, end + 12);
  return /\p{Lu}{3}[^\p{L}\d]{1,2}$/u.test(before) && /^[^\p{L}\d]{1,2}\p{Lu}{3}/u.test(after);
}
