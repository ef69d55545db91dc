/** A question of the quiz as plain data: in no language yet, with everything that the answer rests on. */
import type { FactValue, QuizAsk, StateId, TopicId, Verdict } from '../model/book.ts';
import type { BriefingRequest, CardLine, Citation } from '../model/briefing.ts';
import type { Texts } from '../model/scenario.ts';
import { seedOf } from './shuffle.ts';

/** The card from which the answer comes. */
export interface Situation
  extends Pick<BriefingRequest, 'direction' | 'asOf'>,
    Pick<BriefingRequest['officer'], 'service'> {
  home: StateId;
  partner: StateId | null;
  topic: TopicId;
}

/** What can be chosen; `key` tells it from the others and is what is stored. */
export type Choice = { key: string } & (
  | { kind: 'verdict'; verdict: Verdict }
  | { kind: 'value'; fact: string; value: FactValue }
  | { kind: 'deadline'; deadline: string }
  | { kind: 'text'; text: Texts }
);

/** The made-up case of a scenario, and its question; null where the label of a fact asks. */
export interface Told {
  title: Texts;
  text: Texts;
  ask: Texts;
  explain: Texts | null;
}

export interface QuizQuestion {
  /** Stays the same from one version of the book to the next: `book/…` or `case/<scenario>/…`. */
  id: string;
  situation: Situation;
  /** `allowed` for a verdict. */
  fact: string;
  /** The sentence that asks; null where the label of the fact does, or a case asks. */
  ask: QuizAsk | null;
  told: Told | null;
  /** Two or more; no two say the same. */
  choices: Choice[];
  /** The key of the one right choice. */
  right: string;
  /** The lines of the book on which it rests, the nearest first; may be empty where a provision alone decides. */
  lines: CardLine[];
  /** The provision that decides. */
  citation: Citation | null;
}

export const mostChoices = 4;

/**
 * The right answer as results keep it, to see one day whether it changed. An option of a case counts by its text too, since a
 * trainer may write another in its place.
 */
export function answerOf({ choices, right }: QuizQuestion): string {
  const choice = choices.find(({ key }) => key === right);
  if (choice?.kind !== 'text') return right;
  return `${right} ${seedOf(choice.text.en ?? Object.values(choice.text)[0] ?? '').toString(36)}`;
}
