/**
 * Results of the quiz: what is stored on the machine and what an export carries (docs/quiz-results.md). Read as far as it
 * fits: an entry that does not is left out and counted, the others stay.
 */
import * as v from 'valibot';
import { isDay } from '../model/day-of.ts';
import { daysOfBox } from './schedule.ts';

export const resultsFormat = 'borderbrief-quiz';
export const resultsVersion = 1;
const most = { questions: 20_000, classes: 500, round: 200, hands: 999 } as const;

const id = v.pipe(v.string(), v.regex(/^(book|case)\/[\w/-]{1,200}$/));
const key = v.pipe(v.string(), v.maxLength(80));
const day = v.pipe(v.string(), v.check(isDay));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const stateId = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
export const sources = ['all', 'scenarios', 'book'] as const;

const progress = v.object({
  box: v.pipe(whole, v.maxValue(daysOfBox.length - 1)),
  last: day,
  right: whole,
  wrong: whole,
  answer: v.pipe(v.string(), v.maxLength(100)),
});
/** Hands by the key of the choice. */
const hands = v.record(key, v.pipe(whole, v.maxValue(most.hands)));
const classAnswer = v.object({ id, day, right: key, hands });
const answer = v.object({ id, isRight: v.boolean(), chosen: v.nullable(key), hands: v.nullable(hands) });
const round = v.object({
  mode: v.picklist(['single', 'class']),
  source: v.picklist(sources),
  home: stateId,
  service: v.picklist(['police', 'customs']),
  /** The day whose law is asked. */
  day,
  ids: v.pipe(v.array(id), v.minLength(1), v.maxLength(most.round)),
  /** The answers so far, in the order of `ids`. */
  answers: v.pipe(v.array(answer), v.maxLength(most.round)),
});

export type Hands = v.InferOutput<typeof hands>;
export type ClassAnswer = v.InferOutput<typeof classAnswer>;
export type RoundAnswer = v.InferOutput<typeof answer>;
export type Round = v.InferOutput<typeof round>;

export interface Results {
  format: typeof resultsFormat;
  version: typeof resultsVersion;
  /** The answers of the officer alone, by question. */
  questions: Record<string, v.InferOutput<typeof progress>>;
  /** What classes answered, the last one last. */
  classes: ClassAnswer[];
  /** A round that is under way. */
  round: Round | null;
}

export const noResults: Results = {
  format: resultsFormat,
  version: resultsVersion,
  questions: {},
  classes: [],
  round: null,
};

/**
 * @param stored anything at all; undefined where nothing was stored
 * @returns what fits, and how many entries did not
 */
export function readResults(stored: unknown): { results: Results; dropped: number } {
  if (stored === undefined) return { results: noResults, dropped: 0 };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { results: noResults, dropped: 1 };
  const parts = stored as Record<string, unknown>;
  const isMap = typeof parts.questions === 'object' && parts.questions !== null;
  const asked = isMap ? Object.entries(parts.questions as object) : [];
  const held: unknown[] = Array.isArray(parts.classes) ? parts.classes : [];
  const strange = [isMap || parts.questions === undefined, held === parts.classes || parts.classes === undefined];
  const questions = asked
    .filter(([name, one]) => v.is(id, name) && v.is(progress, one))
    .slice(0, most.questions)
    .map(([name, one]) => [name, v.parse(progress, one)] as const);
  const classes = held.flatMap((one) => (v.is(classAnswer, one) ? [v.parse(classAnswer, one)] : []));
  const under = v.safeParse(v.nullish(round, null), parts.round);
  const isRound = under.success && areInStep(under.output);
  return {
    results: {
      ...noResults,
      questions: Object.fromEntries(questions),
      classes: latest(classes),
      round: isRound ? under.output : null,
    },
    dropped:
      asked.length -
      questions.length +
      (held.length - classes.length) +
      [...strange, isRound].filter((fits) => !fits).length,
  };
}

/** The oldest classes go when there are too many. */
export function latest(classes: ClassAnswer[]): ClassAnswer[] {
  return classes.slice(-most.classes);
}

/** Answers stand in the order of the questions, each once. */
function areInStep(round: Round | null): boolean {
  return round === null || round.answers.every((one, at) => one.id === round.ids[at]);
}
