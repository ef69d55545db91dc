/** The ready scenarios: each case text leads to its card, in each of its languages, and the book says what the answers say. */
import { describe, expect, it } from 'vitest';
import type { Question, Scenario, Texts } from '../../rules/model/scenario.ts';
import { judgeScenario } from '../../rules/scenarios/judge.ts';
import { root } from '../../scripts/root.ts';
import { loadBook, readJson } from '../../scripts/rulebook/load-book.ts';
import { readText, theDetector } from '../../scripts/rulebook/load-detector.ts';

const book = loadBook();
const scenarios = readJson<Scenario[]>(`${root}/generated/scenarios/ready.json`);
// Read the languages now, so that the first scenario does not pay for it.
theDetector();

/** A page of so many topics shows the strongest. */
const mostTopics = 6;

describe.each(scenarios.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  const languages = Object.keys(scenario.case);

  it.each(languages)('is found in its %s text as on a page', (lang) => {
    const text = scenario.case[lang as keyof Texts] ?? '';
    const { states, topics, named } = readText(book, text, scenario.home, { lang });
    expect(states[0]).toBe(scenario.partners[0]);
    expect([...states].sort(), 'the partners, and no other state').toEqual([...scenario.partners].sort());
    expect(topics[0], `of ${topics}`).toBe(scenario.topics[0]);
    expect(topics.slice(0, mostTopics)).toEqual(expect.arrayContaining(scenario.topics));
    expect(named).toEqual(expect.arrayContaining(scenario.acts ?? []));
  });

  it('has answers that the book bears out', () => {
    expect(judgeScenario(book, scenario)).toEqual([]);
    expect(scenario.questions.filter((question) => !agrees(question))).toEqual([]);
  });

  it('is written in English and in the language of the place', () => {
    expect(languages).toContain('en');
    for (const words of textsOf(scenario)) expect(Object.keys(words).sort()).toEqual([...languages].sort());
  });

  it.each(languages)('has a case in %s that a class reads in a minute', (lang) => {
    const words = scenario.case[lang as keyof Texts]?.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(165);
  });

  it('asks, teaches and varies enough for a lesson', () => {
    expect(scenario.questions.length).toBeGreaterThanOrEqual(3);
    expect(scenario.goals.length).toBeGreaterThanOrEqual(1);
    expect(scenario.lines.length).toBeGreaterThanOrEqual(1);
    expect(scenario.whatIfs.length).toBeGreaterThanOrEqual(1);
    expect(scenario.whatIfs.every(({ because }) => because.length > 0)).toBe(true);
  });
});

/** Whether "yes" and "no" are what the first reason comes to. */
function agrees(question: Question): boolean {
  if (question.kind !== 'yes-no') return true;
  const [first] = question.because;
  const said = first?.verdict ?? first?.value;
  if (said === undefined) return true;
  if (said === true || said === 'allowed') return question.answer === 'yes';
  if (said === false || said === 'not-available') return question.answer === 'no';
  return question.answer === 'conditions';
}

function textsOf({ title, goals, questions, whatIfs, case: words }: Scenario): Texts[] {
  return [
    title,
    words,
    ...goals,
    ...[...questions, ...whatIfs].flatMap(({ ask, explain }) => (explain ? [ask, explain] : [ask])),
    ...questions.flatMap((question) => (question.kind === 'choice' ? question.options.map(({ text }) => text) : [])),
  ];
}
