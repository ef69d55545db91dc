/** Questions from scenarios: those that have one right answer which the book bears out. Open ones are for talk, not for a quiz. */
import { brief } from '../brief/brief.ts';
import type { Book, QuizUse } from '../model/book.ts';
import type { Card, CardLine, Citation } from '../model/briefing.ts';
import type { Question, Scenario, Texts, Tie } from '../model/scenario.ts';
import { judgeScenario } from '../scenarios/judge.ts';
import { cardOfTie, requestOf, topicsOf } from '../scenarios/request-of.ts';
import { deadlineChoices } from './deadline-choices.ts';
import { linesOfFact, linesOfVerdict } from './grounds.ts';
import { choicesFor, isAskable, type Occurring, occurringValues, useOf } from './occurring-values.ts';
import type { Choice, QuizQuestion } from './question.ts';
import { seedOf, shuffled } from './shuffle.ts';

/** @param book with all topics of the scenarios; a scenario about something else is left out */
export function questionsFromScenarios(book: Book, scenarios: readonly Scenario[]): QuizQuestion[] {
  const occurring = occurringValues(book);
  return scenarios.flatMap((scenario) => {
    const isKnown = [scenario.home, ...scenario.partners].every((state) => book.states[state]);
    if (!isKnown || !topicsOf(scenario).every((topic) => book.topics[topic])) return [];
    const asked = requestOf(scenario);
    const { cards } = brief(book, { ...asked, topics: topicsOf(scenario) });
    const wrong = judgeScenario(book, scenario).map(({ path }) => path);
    return scenario.questions.flatMap((question, index) => {
      const isBorneOut = !wrong.some((path) => path.startsWith(`questions[${index}].`));
      return isBorneOut ? questionOf(book, scenario, index, question, cards, occurring) : [];
    });
  });
}

function questionOf(
  book: Book,
  scenario: Scenario,
  index: number,
  question: Question,
  cards: Card[],
  occurring: Occurring,
): QuizQuestion[] {
  const id = `case/${scenario.id}/${index + 1}`;
  const [first] = question.because;
  if (first === undefined) return [];
  const request = requestOf(scenario);
  const { topic, partner } = cardOfTie(first, request);
  const cardsOfTies = question.because.flatMap((tie) => {
    const of = cardOfTie(tie, request);
    const card = cards.find((one) => one.topic === of.topic && one.partner === (of.partner ?? null));
    return card ? [{ tie, card }] : [];
  });
  const card = cardsOfTies[0]?.card;
  if (!card || topic === undefined || cardsOfTies.some(({ tie, card: of }) => isUnverified(tie, of))) return [];
  const answer = answerOf(book, question, topic, occurring, id);
  if (answer === null) return [];
  const grounds = cardsOfTies.map(({ tie, card: of }) => groundsOf(tie, of));
  const lines = distinct(grounds.flatMap((one) => one.lines));
  const citation = grounds.find((one) => one.citation !== null)?.citation ?? null;
  if (lines.length === 0 && citation === null) return [];
  const { title, case: text, home, service, direction, date } = scenario;
  return [
    {
      id,
      situation: { home, partner: partner ?? null, topic, direction, service, asOf: date },
      fact: first.fact ?? 'allowed',
      ask: null,
      told: { title, text, ask: question.ask, explain: question.explain ?? null },
      ...answer,
      lines,
      citation,
    },
  ];
}

type Answer = Pick<QuizQuestion, 'choices' | 'right'>;

type YesNo = Extract<Question, { kind: 'yes-no' }>['answer'];
const valueOfAnswer = { yes: true, conditions: 'conditions', no: false } as const;

/** "Yes" and "under conditions" never stand beside each other: who says the one may mean the other. */
function yesOrNo(answer: YesNo, seed: string): Answer {
  const other = seedOf(seed) % 2 === 0 ? 'yes' : 'conditions';
  const choices = [answer === 'no' ? other : answer, 'no' as const].map((one): Choice => {
    const value = valueOfAnswer[one];
    return { key: String(value), kind: 'value', fact: 'allowed', value };
  });
  return { choices, right: String(valueOfAnswer[answer]) };
}

/** Null where there is not one right choice among several that differ. */
function answerOf(book: Book, question: Question, topic: string, occurring: Occurring, id: string): Answer | null {
  switch (question.kind) {
    case 'yes-no':
      return agrees(question) ? yesOrNo(question.answer, id) : null;
    case 'choice': {
      const right = question.options.findIndex((option) => option.right);
      if (question.options.filter((option) => option.right).length !== 1) return null;
      if (readTheSame(question.options.map(({ text }) => text))) return null;
      const choices = question.options.map(({ text }, at): Choice => ({ key: `${at + 1}`, kind: 'text', text }));
      // Who writes a scenario tends to write the right option first.
      return { choices: shuffled(choices, ({ key }) => key, id), right: `${right + 1}` };
    }
    case 'value': {
      const [tie] = question.because;
      if (tie?.deadline !== undefined) {
        const choices = deadlineChoices(book, topic, tie.deadline, id);
        return choices && { choices, right: tie.deadline };
      }
      if (tie?.fact === undefined || tie.value === undefined || !isAskable(tie.value)) return null;
      const use = useInCase(book, tie.fact, topic);
      const choices = use && choicesFor(occurring, use, { fact: tie.fact, value: tie.value, topic, seed: id });
      return choices && { choices, right: String(tie.value) };
    }
    case 'open':
      return null;
  }
}

/** A case asks in its own words: sizes can be told apart whatever they are, words where the book says which. */
function useInCase(book: Book, fact: string, topic: string): QuizUse | null {
  const use = useOf(book, fact, topic);
  if (use) return use;
  const type = book.facts[fact]?.type;
  return type === undefined || type === 'choice' || type === 'text' ? null : { topics: [topic], across: true };
}

/** Whether "yes" and "no" are what the first reason comes to: a trainer's own scenario may contradict itself. */
function agrees({ answer, because: [first] }: Extract<Question, { kind: 'yes-no' }>): boolean {
  const said = first?.verdict ?? first?.value;
  if (said === undefined) return true;
  if (said === true || said === 'allowed') return answer === 'yes';
  if (said === false || said === 'not-available') return answer === 'no';
  return answer === 'conditions';
}

/** Whether in some language two of the texts are the same. */
function readTheSame(texts: Texts[]): boolean {
  const langs = new Set(texts.flatMap((text) => Object.keys(text)));
  return [...langs].some((lang) => {
    const said = texts.flatMap((text) => text[lang as keyof Texts]?.trim() ?? []);
    return new Set(said).size < said.length;
  });
}

function isUnverified(tie: Tie, card: Card): boolean {
  if (tie.verdict !== undefined) return card.confidence === 'unverified';
  if (tie.fact !== undefined && tie.fact !== 'allowed')
    return card.tiles.find(({ fact }) => fact === tie.fact)?.confidence === 'unverified';
  if (tie.line !== undefined) return card.lines.find(({ id }) => id === tie.line)?.confidence === 'unverified';
  return card.confidence === 'unverified';
}

function groundsOf(tie: Tie, card: Card): { lines: CardLine[]; citation: Citation | null } {
  if (tie.line !== undefined) return { lines: card.lines.filter(({ id }) => id === tie.line), citation: null };
  const tile = card.tiles.find(({ fact }) => fact === tie.fact);
  if (tile) return { lines: linesOfFact(card, tile), citation: tile.citation };
  return { lines: linesOfVerdict(card), citation: card.decidedBy?.citation ?? null };
}

function distinct(lines: CardLine[]): CardLine[] {
  return [...new Map(lines.map((line) => [line.id, line])).values()];
}
