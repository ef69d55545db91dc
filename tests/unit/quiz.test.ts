/** The questions of the quiz, as the book and the ready scenarios give them: right answers agree with the book, choices differ. */
import { describe, expect, it } from 'vitest';
import { brief } from '../../rules/brief/brief.ts';
import type { Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { questionsFromBook } from '../../rules/quiz/from-book.ts';
import { questionsFromScenarios } from '../../rules/quiz/from-scenarios.ts';
import type { Choice, QuizQuestion } from '../../rules/quiz/question.ts';
import translated from '../../rules/words/translated.json' with { type: 'json' };
import { root } from '../../scripts/root.ts';
import { loadBook, readJson } from '../../scripts/rulebook/load-book.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

const book = loadBook();
const day = '2026-11-22';
const ready = readJson<Scenario[]>(`${root}/generated/scenarios/ready.json`);
const fromCases = questionsFromScenarios(book, ready);
const allWords = translated.map((lang) => loadWords(lang));

function cardOf({ situation }: QuizQuestion) {
  const { home, service, partner, topic, direction, asOf } = situation;
  const partners = partner === null ? [] : [partner];
  const request = { officer: { homeState: home, service }, partners, topics: [topic], direction, asOf };
  return brief(book, request).cards[0];
}

function sameChoices(questions: QuizQuestion[], words: Words): string[] {
  const said = (choice: Choice) => {
    if (choice.kind === 'verdict') return words.t(`verdict.${choice.verdict}`);
    if (choice.kind === 'deadline') return words.duration(choice.deadline);
    return choice.kind === 'value' ? words.factText(choice.fact, choice.value) : JSON.stringify(choice.text);
  };
  return questions
    .filter(({ choices }) => new Set(choices.map(said)).size < choices.length)
    .map(({ id, choices }) => `${words.lang} ${id}: ${choices.map(said).join(' | ')}`);
}

describe.each(['FR', 'PL', 'IE', 'MT', 'CH', 'NO'])('questions from the book for an officer of %s', (homeState) => {
  const questions = questionsFromBook(book, { homeState, service: 'police' }, day);

  it('are many, each with a name of its own', () => {
    expect(questions.length).toBeGreaterThan(100);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('have the answer that the card gives, and nothing unverified or unknown', () => {
    for (const question of questions) {
      const card = cardOf(question);
      const tile = card?.tiles.find(({ fact }) => fact === question.fact);
      const said = question.fact === 'allowed' ? card?.verdict : String(tile?.value);
      expect(question.right, question.id).toBe(said);
      expect(question.fact === 'allowed' ? card?.confidence : tile?.confidence, question.id).not.toBe('unverified');
      expect(question.choices.map(({ key }) => key)).toContain(question.right);
      expect(question.choices.map(({ key }) => key)).not.toContain('unknown');
    }
  });

  it('lead to a provision', () => {
    const baseless = questions.filter(({ lines, citation }) => citation === null && lines.length === 0);
    expect(baseless).toEqual([]);
  });

  it('never offer two choices that read the same, in any language', () => {
    expect(allWords.flatMap((words) => sameChoices(questions, words))).toEqual([]);
  });

  it('offer only values that the book gives the fact somewhere', () => {
    const layers = Object.values(book.topics).flatMap((topic) => topic.layers);
    for (const { fact, choices, id } of questions.filter((one) => one.fact !== 'allowed')) {
      const real = new Set(layers.map(({ facts }) => String(facts?.[fact])));
      expect(
        choices.filter(({ key }) => !real.has(key)),
        id,
      ).toEqual([]);
    }
  });
});

it('asks whether a French officer may hold the suspect at each border, with what the border says', () => {
  const questions = questionsFromBook(book, { homeState: 'FR', service: 'police' }, day);
  const rightOf = (partner: string) =>
    questions.find(({ id }) => id === `book/hot-pursuit/FR-${partner}/out/police/apprehend`)?.right;
  expect(rightOf('LU')).toBe('false');
  expect(rightOf('BE')).toBe('false');
  expect(rightOf('DE')).toBe('true');
});

describe('questions from the ready scenarios', () => {
  it('are most of those that scenarios ask', () => {
    expect(fromCases.length).toBeGreaterThanOrEqual(100);
    expect(new Set(fromCases.map(({ situation }) => situation.home)).size).toBeGreaterThanOrEqual(20);
  });

  it('have one right choice, and lead to a line or a provision', () => {
    for (const { id, choices, right, lines, citation } of fromCases) {
      expect(choices.filter(({ key }) => key === right).length, id).toBe(1);
      expect(lines.length > 0 || citation !== null, id).toBe(true);
    }
    expect(allWords.flatMap((words) => sameChoices(fromCases, words))).toEqual([]);
  });

  it('leave out an answer that the book does not bear out', () => {
    const pursuit = ready.find(({ id }) => id === 'pursuit-fr-lu') as Scenario;
    const wrong = structuredClone(pursuit);
    const held = wrong.questions[1];
    if (held?.kind === 'yes-no') held.because = [{ fact: 'apprehend', value: true }];
    const contradictory = structuredClone(pursuit);
    const other = contradictory.questions[1];
    if (other?.kind === 'yes-no') other.answer = 'yes';
    expect(questionsFromScenarios(book, [pursuit]).map(({ id }) => id)).toContain('case/pursuit-fr-lu/2');
    for (const changed of [wrong, contradictory])
      expect(questionsFromScenarios(book, [changed]).map(({ id }) => id)).not.toContain('case/pursuit-fr-lu/2');
  });

  it('leave out a scenario about what the book does not have', () => {
    const strange = { ...(ready[0] as Scenario), topics: ['no-such-topic'] };
    expect(questionsFromScenarios(book, [strange])).toEqual([]);
  });
});
