/** Whether the book still says what a scenario's answers say: asked of the ready ones by a test, and of a trainer's own on import. */
import { brief } from '../brief/brief.ts';
import type { Book } from '../model/book.ts';
import type { BriefingRequest, Card, CardLine } from '../model/briefing.ts';
import type { Scenario, Tie, WhatIf } from '../model/scenario.ts';
import { cardOfTie, requestOf, topicsOf } from './request-of.ts';

/** An answer, or a deciding line, that the book does not bear out. */
export interface Mismatch {
  /** `questions[1].because[0]` */
  path: string;
  /** What the book says in its place; null where it has nothing of the kind. */
  found: string | number | boolean | null;
}

/** @param book with the topics of `topicsOf(scenario)` */
export function judgeScenario(book: Book, scenario: Scenario): Mismatch[] {
  const cardsOf = (change?: WhatIf['change']) => {
    const asked = requestOf(scenario, change);
    return { asked, cards: brief(book, { ...asked, topics: topicsOf(scenario) }).cards };
  };
  const told = cardsOf();
  const lineIds = new Set(told.cards.flatMap(linesOfToday).map(({ id }) => id));
  return [
    ...scenario.questions.flatMap(({ because }, index) => judgeTies(because, told, `questions[${index}].because`)),
    ...scenario.lines.flatMap((id, index) => (lineIds.has(id) ? [] : [{ path: `lines[${index}]`, found: null }])),
    ...scenario.whatIfs.flatMap(({ change, because }, index) =>
      judgeTies(because, cardsOf(change), `whatIfs[${index}].because`),
    ),
  ];
}

/** All on which a judgement rests, as one text: what is written for the class has no part in it. */
export function judgedOn({ title, case: _, goals, questions, whatIfs, ...situation }: Scenario): string {
  return JSON.stringify({
    ...situation,
    questions: questions.map(({ because }) => because),
    whatIfs: whatIfs.map(({ change, because }) => ({ change, because })),
  });
}

interface Told {
  asked: BriefingRequest;
  cards: Card[];
}

function judgeTies(ties: Tie[], told: Told, place: string): Mismatch[] {
  return ties.flatMap((tie, index) => {
    const { wanted, found } = compare(tie, told);
    return wanted === found ? [] : [{ path: `${place}[${index}]`, found }];
  });
}

type Said = string | number | boolean | null;

/** What the answer says, and what the card that it rests on says. */
function compare(tie: Tie, { asked, cards }: Told): { wanted: Said; found: Said } {
  const { topic, partner } = cardOfTie(tie, asked);
  const card = cards.find((one) => one.topic === topic && one.partner === (partner ?? null));
  if (tie.verdict !== undefined) return { wanted: tie.verdict, found: card?.verdict ?? null };
  if (tie.fact !== undefined) return { wanted: tie.value ?? null, found: card?.facts[tie.fact] ?? null };
  const line = (tie.topic === undefined ? cards : card ? [card] : [])
    .filter((one) => one.partner === (partner ?? null))
    .flatMap(linesOfToday)
    .find(({ id }) => id === tie.line);
  if (tie.deadline !== undefined) return { wanted: tie.deadline, found: line?.deadline ?? null };
  return { wanted: tie.line ?? null, found: line?.id ?? null };
}

function linesOfToday({ lines }: Card): CardLine[] {
  return lines.filter(({ coming }) => coming === undefined);
}
