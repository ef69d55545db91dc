/** A round of questions as it goes on: begun, answered one by one, ended. Every step gives the results that are stored. */
import type { IsoDate } from '../model/book.ts';
import { answerOf, type QuizQuestion } from './question.ts';
import { type Hands, latest, type Results, type Round } from './results.ts';
import { progressAfter } from './schedule.ts';

export type Given = { chosen: string } | { hands: Hands };

/** The question that is asked now; null when all are answered. */
export function openQuestion({ ids, answers }: Round): string | null {
  return ids[answers.length] ?? null;
}

/**
 * Takes an answer in. The officer's own counts for when the question comes again; a class's does not.
 * @returns the same results where the question is not the one that is open
 */
export function answered(results: Results, question: QuizQuestion, given: Given, today: IsoDate): Results {
  const { round } = results;
  if (round === null || openQuestion(round) !== question.id) return results;
  const { id, right } = question;
  if ('chosen' in given) {
    const isRight = given.chosen === right;
    const answers = [...round.answers, { id, isRight, chosen: given.chosen, hands: null }];
    const questions = {
      ...results.questions,
      [id]: progressAfter(results.questions[id], isRight, today, answerOf(question)),
    };
    return { ...results, questions, round: { ...round, answers } };
  }
  const { hands } = given;
  const votes = hands[right] ?? 0;
  const isRight = votes > 0 && Object.entries(hands).every(([key, count]) => key === right || count < votes);
  const answers = [...round.answers, { id, isRight, chosen: null, hands }];
  // A trainer may show an answer without counting: that is nobody's result.
  const counted = countOf(hands) === 0 ? [] : [{ id, day: today, right, hands }];
  const classes = latest([...results.classes, ...counted]);
  return { ...results, classes, round: { ...round, answers } };
}

/** Leaves questions out that the book no longer gives: after an update a round goes on without them. */
export function withoutUnknown(round: Round, isKnown: (id: string) => boolean): Round | null {
  const ids = round.ids.filter((id, at) => at < round.answers.length || isKnown(id));
  return ids.length === 0 ? null : { ...round, ids };
}

/** How many hands were raised, for one choice or for all. */
export function countOf(hands: Hands, key?: string): number {
  if (key !== undefined) return hands[key] ?? 0;
  return Object.values(hands).reduce((sum, count) => sum + count, 0);
}
