/** A question of the quiz as plain data: in no language yet, with everything that the answer rests on. */
import type { FactValue, StateId, TopicId, Verdict } from '../model/book.ts';
import type { BriefingRequest, CardLine, Citation } from '../model/briefing.ts';
import type { Texts } from '../model/scenario.ts';

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
  /** The fact whose label asks: `allowed` for a verdict. Not used where a case asks. */
  fact: string;
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
