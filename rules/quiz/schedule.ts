/**
 * When a question comes again: six boxes, as in Leitner's card index. A right answer moves it one box on, a wrong one back to
 * the first, whose questions are due at once. A question that was never asked is in no box. Days, not hours: an officer
 * prepares day by day.
 */
import type { IsoDate } from '../model/book.ts';
import { seedOf, shuffled } from './shuffle.ts';

/** Days until a question of each box is due. */
export const daysOfBox = [0, 1, 3, 7, 21, 60] as const;

/** What is known of one question. */
export interface Progress {
  /** 0 to 5: the place in `daysOfBox`. */
  box: number;
  /** The day of the last answer. */
  last: IsoDate;
  right: number;
  wrong: number;
  /** What the right answer was (`answerOf`): once the book gives another, the question is new. */
  answer: string;
}

/**
 * A right answer before the question is due proves little: its box and its day stay.
 * @param before undefined for a question that is asked for the first time
 * @param answer the right answer as it is now; where it was another, what came before counts for nothing
 */
export function progressAfter(
  before: Progress | undefined,
  isRight: boolean,
  today: IsoDate,
  answer: string,
): Progress {
  const known = before?.answer === answer ? before : { box: 0, last: today, right: 0, wrong: 0, answer };
  if (!isRight) return { ...known, box: 0, last: today, wrong: known.wrong + 1 };
  const right = known.right + 1;
  if (dueOn(known, today) > today) return { ...known, right };
  return { ...known, box: Math.min(known.box + 1, daysOfBox.length - 1), last: today, right };
}

/** A last answer that lies ahead comes from a clock that was wrong: the question is due, or it would wait for that day. */
export function dueOn({ box, last }: Pick<Progress, 'box' | 'last'>, today: IsoDate): IsoDate {
  if (last > today) return today;
  const day = new Date(`${last}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + (daysOfBox[box] ?? 0));
  return day.toISOString().slice(0, 10);
}

export interface Waiting {
  due: string[];
  fresh: string[];
  later: string[];
}

/** What of a question its place in the schedule rests on. */
export interface Scheduled {
  id: string;
  answer: string;
}

/** Sorts questions by whether they are due: the longest overdue first, then lower boxes. One whose answer changed is new. */
export function waiting(
  questions: readonly Scheduled[],
  known: Readonly<Record<string, Progress>>,
  today: IsoDate,
): Waiting {
  const progressOf = ({ id, answer }: Scheduled) => (known[id]?.answer === answer ? known[id] : undefined);
  const seen = questions
    .flatMap((one) => {
      const progress = progressOf(one);
      return progress ? [{ id: one.id, box: progress.box, due: dueOn(progress, today) }] : [];
    })
    .sort((a, b) => (a.due === b.due ? a.box - b.box : a.due < b.due ? -1 : 1));
  return {
    due: seen.filter(({ due }) => due <= today).map(({ id }) => id),
    fresh: questions.filter((one) => !progressOf(one)).map(({ id }) => id),
    later: seen.filter(({ due }) => due > today).map(({ id }) => id),
  };
}

/**
 * The questions of one round: what is due, then what is new, then what comes soonest.
 * @param seed another one gives other new questions
 */
export function pickRound(all: Waiting, count: number, seed: string): string[] {
  return [...all.due, ...spread(all.fresh, seed), ...all.later].slice(0, count);
}

/** By chance, but one topic or case after the other: the first two parts of an id. */
function spread(ids: readonly string[], seed: string): string[] {
  const groups = Map.groupBy(
    shuffled(ids, (id) => id, seed),
    (id) => id.split('/').slice(0, 2).join('/'),
  );
  const ranked = [...groups.values()].flatMap((group) => group.map((id, turn) => ({ id, turn })));
  return ranked
    .sort((a, b) => a.turn - b.turn || seedOf(`${seed}${a.id}`) - seedOf(`${seed}${b.id}`))
    .map(({ id }) => id);
}
