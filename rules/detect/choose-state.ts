/** From what a span may mean to the one state that it names, or to none: when in doubt, none. */
import type { How } from '../model/finding.ts';
import type { LanguageEvidence, Support } from './language-evidence.ts';
import { AGAINST, DOUBTFUL, FOR, UNKNOWN } from './language-evidence.ts';
import type { Reading } from './readings.ts';

export interface StateChoice {
  state: number;
  how: How;
  langs: number[];
  weight: number;
  needsCue: boolean;
}

const HOW: Partial<Record<Reading['form'], How>> = {
  name: 'name',
  form: 'name',
  adjective: 'adjective',
  combining: 'adjective',
  demonym: 'demonym',
  place: 'place',
};
const WEIGHT: Partial<Record<How, number>> = { name: 1, adjective: 0.5, demonym: 0.5, place: 0.6 };
const RANK: How[] = ['demonym', 'adjective', 'place', 'name'];
/** A state's own name that is at least this long is taken for itself in a text of another language. */
const SPEAKS_FOR_ITSELF = 5;
/** Forms of this length are words of too many languages. */
const SHORT = 3;

interface Weighed {
  reading: Reading;
  how: How;
  support: Support;
}

const MARKED = /[\u00c0-\u024f\u1e00-\u1eff]/;
const NEAR = 120;

/**
 * Whether the words may be typed without their marks: not by somebody who writes marks right beside them, unless all is in
 * capitals.
 */
export function mayLackMarks(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  if (surface === surface.toUpperCase()) return true;
  const before = text.slice(Math.max(0, start - NEAR), start);
  const after = text.slice(end, end + NEAR);
  return !MARKED.test(before.slice(before.lastIndexOf('\n') + 1)) && !MARKED.test(after.split('\n', 1)[0] as string);
}

/** Whether the reading may stand in a passage that supports its language so far. */
function isPossible({ reading, how, support }: Weighed, length: number, capital: boolean, known: boolean): boolean {
  if (support === FOR) return reading.exact || length > 3;
  if (!reading.exact && length <= SPEAKS_FOR_ITSELF) return false;
  if (length <= SHORT && known) return false;
  if (how === 'name' || how === 'place') {
    if (support >= DOUBTFUL) return capital && (reading.exact || support === UNKNOWN);
    return capital && reading.exact && reading.form === 'name' && length >= SPEAKS_FOR_ITSELF;
  }
  return support === UNKNOWN && reading.exact && length > SHORT;
}

export function chooseState(
  readings: readonly Reading[],
  evidence: LanguageEvidence,
  length: number,
  capital: boolean,
): StateChoice | null {
  const weighed: Weighed[] = [];
  for (const reading of readings) {
    // Words that need a cue are mostly those of regions.
    const how = reading.needsCue ? 'place' : HOW[reading.form];
    if (how === undefined || HOW[reading.form] === undefined) continue;
    const one = { reading, how, support: evidence.support(reading.lang) };
    if (isPossible(one, length, capital, evidence.known)) weighed.push(one);
  }
  if (weighed.length === 0) return null;
  const bestSupport = Math.max(...weighed.map(({ support }) => support));
  const supported = weighed.filter(({ support }) => support === bestSupport);
  const rank = Math.max(...supported.map(({ how }) => RANK.indexOf(how)));
  const best = supported.filter(({ how }) => RANK.indexOf(how) === rank);
  const state = mostFrequent(best.map(({ reading }) => reading.id));
  if (state === null) return null;
  const chosen = best.filter(({ reading }) => reading.id === state);
  const how = RANK[rank] as How;
  const needsCue = chosen.every(({ reading }) => reading.needsCue);
  const exact = chosen.some(({ reading }) => reading.exact);
  const langs = [...new Set(chosen.map(({ reading }) => reading.lang))];
  let weight = WEIGHT[how] ?? 0.5;
  if (!exact) weight *= 0.8;
  if (needsCue) weight *= 0.7;
  if (bestSupport === AGAINST) weight *= 0.8;
  return { state, how, langs, weight, needsCue };
}

/** The id that occurs most; null where two occur equally often. */
function mostFrequent(ids: readonly number[]): number | null {
  if (ids.every((id) => id === ids[0])) return ids[0] ?? null;
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const [first, second] = sorted;
  return first && (!second || first[1] > second[1]) ? first[0] : null;
}
