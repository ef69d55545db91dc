/** The questions of the quiz, as the book and the ready scenarios give them: right answers agree with the book, choices differ. */
import { describe, expect, it } from 'vitest';
import { holds } from '../../rules/brief/bound.ts';
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
const realValues = new Map(
  Object.keys(book.facts).map((fact) => {
    const layers = Object.values(book.topics).flatMap((topic) => topic.layers);
    return [fact, new Set(layers.flatMap(({ facts }) => (facts?.[fact] === undefined ? [] : String(facts[fact]))))];
  }),
);
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

const isOfUs = (id: string) => holds(book, 'eu', id, day) || holds(book, 'schengen', id, day);
/** Whoever can be chosen as one's own state; the United Kingdom among them. */
const homes = Object.values(book.states)
  .filter(({ eu, schengen }) => eu !== undefined || schengen?.status === 'associated')
  .map(({ id }) => id);
const officers = homes.flatMap((homeState) =>
  (['police', 'customs'] as const).map((service) => ({ homeState, service })),
);

/** Whether two values of a fact could both be defended, as the book says. */
function areApart({ fact, situation }: QuizQuestion, a: string, b: string): boolean {
  const use = book.facts[fact]?.quiz?.find(({ topics }) => topics.includes(situation.topic));
  return (use?.apart ?? []).some((group) => [a, b].every((value) => group.map(String).includes(value)));
}

it('is asked of every state of the Union and of Schengen', () => {
  expect(homes.filter(isOfUs).length).toBe(31);
});

describe.each(officers)('questions from the book for $service of $homeState', (officer) => {
  const questions = questionsFromBook(book, officer, day);
  const ofFacts = questions.filter(({ fact }) => fact !== 'allowed');

  it('are enough for some rounds, each with a name of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(isOfUs(officer.homeState) ? 40 : 1);
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  });

  it('have the one answer that the card gives, and nothing unverified or unknown', () => {
    for (const question of questions) {
      const { id, fact, right, choices } = question;
      const card = cardOf(question);
      const tile = card?.tiles.find((one) => one.fact === fact);
      expect(right, id).toBe(fact === 'allowed' ? card?.verdict : String(tile?.value));
      const confidence = fact === 'allowed' ? card?.confidence : tile?.confidence;
      const rank = fact === 'allowed' ? card?.decidedBy?.rank : tile?.rank;
      const isSeen =
        confidence === 'official' || (confidence === 'secondary' && (rank === 'act' || rank === 'convention'));
      expect(isSeen, `${id} is ${confidence} of ${rank}`).toBe(true);
      const keys = choices.map(({ key }) => key);
      expect(keys.filter((key) => key === right).length, id).toBe(1);
      expect(keys.length, id).toBeGreaterThanOrEqual(2);
      expect(keys.length, id).toBeLessThanOrEqual(4);
      expect(keys).not.toContain('unknown');
      expect(keys).not.toContain('other');
    }
  });

  it('have no second choice that could be defended', () => {
    for (const question of questions) {
      const { id, right, choices } = question;
      const wrong = choices.map(({ key }) => key).filter((key) => key !== right);
      expect(
        wrong.filter((key) => areApart(question, right, key)),
        id,
      ).toEqual([]);
      if (right === 'authorisation' || right === 'allowed') expect(wrong, id).not.toContain('conditions');
    }
  });

  it('are asked in topics where the book lets them be asked', () => {
    const isLet = ({ fact, situation }: QuizQuestion) =>
      book.facts[fact]?.quiz?.some(({ topics }) => topics.includes(situation.topic));
    expect(questions.filter((question) => !isLet(question)).map(({ id }) => id)).toEqual([]);
  });

  it('lead to a provision, and to no line that nobody has verified', () => {
    for (const { id, lines, citation } of questions) {
      expect(citation, id).not.toBeNull();
      expect(lines.filter(({ confidence, coming }) => confidence === 'unverified' || coming !== undefined)).toEqual([]);
    }
  });

  it('never offer two choices that read the same, in any language', () => {
    expect(allWords.flatMap((words) => sameChoices(questions, words))).toEqual([]);
  });

  it('offer only values that the book gives the fact somewhere', () => {
    for (const { fact, choices, id } of ofFacts) {
      const real = realValues.get(fact) ?? new Set();
      expect(
        choices.filter(({ key }) => !real.has(key)),
        id,
      ).toEqual([]);
    }
  });
});

it('asks whether a French officer may hold the suspect, with what each border says', () => {
  const questions = questionsFromBook(book, { homeState: 'FR', service: 'police' }, day);
  const asked = questions.find(({ id }) => id === 'book/hot-pursuit/FR-LU/out/police/apprehend');
  expect(asked).toMatchObject({ ask: 'hold', right: 'false', citation: { instrument: 'lu-declaration-2022' } });
  expect(asked?.lines.map(({ id }) => id)).toEqual(['lu-declaration-2022-fr']);
  const german = questionsFromBook(book, { homeState: 'DE', service: 'police' }, day);
  expect(german.find(({ id }) => id === 'book/hot-pursuit/DE-CH/out/police/apprehend')?.right).toBe('true');
});

it('asks for no distance that a line of the same provision makes two of', () => {
  const questions = questionsFromBook(book, { homeState: 'IT', service: 'customs' }, day);
  const asked = questions.filter(({ fact }) => fact === 'limitKm').map(({ situation }) => situation);
  expect(asked.filter(({ partner, direction }) => partner === 'AT' && direction === 'out')).toEqual([]);
  expect(asked.map(({ partner }) => partner)).toContain('CH');
});

it('asks at one border where all say the same, and at each where they differ', () => {
  const questions = questionsFromBook(book, { homeState: 'DE', service: 'police' }, day);
  const asked = (start: string, fact: string) =>
    questions.filter(({ id, fact: of }) => id.startsWith(start) && of === fact).map(({ right }) => right);
  expect(asked('book/dna/', 'hitGives')).toEqual(['hit-no-hit']);
  expect(new Set(asked('book/eaw/', 'tool')).size).toBeGreaterThan(1);
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

  it('do not always have the right option first', () => {
    const chosen = fromCases.filter(({ choices }) => choices[0]?.kind === 'text');
    const places = new Set(chosen.map(({ choices, right }) => choices.findIndex(({ key }) => key === right)));
    expect([...places].sort()).toEqual([0, 1, 2]);
  });

  it('never set "yes" beside "under conditions"', () => {
    const both = fromCases.filter(({ choices }) =>
      ['true', 'conditions'].every((one) => choices.some(({ key }) => key === one)),
    );
    expect(both.map(({ id }) => id)).toEqual([]);
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
