/** From what a span may mean to the one state that it names, or to none: when in doubt, none. */
import type { How } from '../model/finding.ts';
import { NO_LANG } from './form-index.ts';
import type { LanguageEvidence, Support } from './language-evidence.ts';
import { DOUBTFUL, FOR, UNKNOWN } from './language-evidence.ts';
import type { Reading } from './readings.ts';

export interface StateChoice {
  state: number;
  how: How;
  /** The languages in which it means this, as bits. */
  langs: number;
  weight: number;
  needsCue: boolean;
  /** The passage is in another language. */
  isForeign: boolean;
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
const GRADES = RANK.length + 1;
/** A state's own name that is at least this long is taken for itself in a text of another language. */
const SPEAKS_FOR_ITSELF = 5;
/** Forms of this length are words of too many languages. */
const SHORT = 3;

const NEAR = 120;
const LINE_BREAK = 10;

/**
 * Whether the words may be typed without their marks: not by somebody who writes marks right beside them, unless all is in
 * capitals.
 */
export function mayLackMarks(text: string, start: number, end: number): boolean {
  const surface = text.slice(start, end);
  return surface === surface.toUpperCase() || !(isMarkNear(text, start, -1) || isMarkNear(text, end - 1, 1));
}

/** Whether a Latin letter with a mark stands not far from the offset, in its line. */
function isMarkNear(text: string, offset: number, step: number): boolean {
  for (let far = 1; far <= NEAR; far++) {
    const unit = text.charCodeAt(offset + far * step);
    if (unit === LINE_BREAK) return false;
    if (unit >= 0xc0 && (unit <= 0x24f || (unit >= 0x1e00 && unit <= 0x1eff))) return true;
  }
  return false;
}

/** Words that need a cue are mostly those of regions. */
function howOf(reading: Reading): How {
  return reading.needsCue ? 'place' : (HOW[reading.form] ?? 'place');
}

/** Whether the reading may stand in a passage that supports its language so far. */
function isPossible(
  reading: Reading,
  how: How,
  support: Support,
  length: number,
  capital: boolean,
  known: boolean,
): boolean {
  if (support === FOR) return reading.exact || length > SHORT;
  if (!reading.exact && length <= SPEAKS_FOR_ITSELF) return false;
  if (length <= SHORT && known) return false;
  if (how === 'name' || how === 'place') {
    if (support >= DOUBTFUL) return capital && (reading.exact || support === UNKNOWN);
    return capital && reading.exact && reading.form === 'name' && length >= SPEAKS_FOR_ITSELF;
  }
  return support === UNKNOWN && reading.exact && length > SHORT;
}

/** The best supported readings of the highest rank; one number says how good a reading is. */
export function chooseState(
  readings: readonly Reading[],
  evidence: LanguageEvidence,
  length: number,
  capital: boolean,
): StateChoice | null {
  const { known } = evidence;
  let bestGrade = -1;
  let best: Reading[] = [];
  // Where a language lists the word as doubtful (a capital "Lengyel"), its other reading there does not count.
  let doubtful = 0;
  for (const { needsCue, lang } of readings) if (needsCue && lang !== NO_LANG) doubtful |= 1 << lang;
  for (const reading of readings) {
    if (!reading.needsCue && reading.lang !== NO_LANG && (doubtful & (1 << reading.lang)) !== 0) continue;
    const how = howOf(reading);
    const support = evidence.support(reading.lang);
    if (!isPossible(reading, how, support, length, capital, known)) continue;
    // What needs a cue stands behind all that needs none.
    const grade = support * GRADES + (reading.needsCue ? 0 : 1 + RANK.indexOf(how));
    if (grade < bestGrade) continue;
    if (grade > bestGrade) best = [];
    bestGrade = grade;
    best.push(reading);
  }
  const state = mostFrequent(best);
  if (state === null) return null;
  const rank = bestGrade % GRADES;
  const how = rank === 0 ? 'place' : (RANK[rank - 1] as How);
  let needsCue = true;
  let exact = false;
  let langs = 0;
  for (const reading of best) {
    if (reading.id !== state) continue;
    needsCue &&= reading.needsCue;
    exact ||= reading.exact;
    if (reading.lang !== NO_LANG) langs |= 1 << reading.lang;
  }
  let weight = WEIGHT[how] ?? 0.5;
  if (!exact) weight *= 0.8;
  if (needsCue) weight *= 0.7;
  if (bestGrade < GRADES) weight *= 0.8;
  return { state, how, langs, weight, needsCue, isForeign: bestGrade < GRADES };
}

/** The state that occurs most; null where two occur equally often. */
function mostFrequent(readings: readonly Reading[]): number | null {
  const first = readings[0]?.id;
  if (first === undefined) return null;
  if (readings.every(({ id }) => id === first)) return first;
  const counts = new Map<number, number>();
  for (const { id } of readings) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && (!second || most[1] > second[1]) ? most[0] : null;
}

/** Whether the word, perhaps less its marks, is an adjective of the state as well. */
export function isAlsoAdjective(states: readonly Reading[], state: number): boolean {
  return states.some(({ id, form, small }) => id === state && form === 'adjective' && small);
}
