/** The ready scenarios: each case text leads to its card, in each of its languages, and the book says what the answers say. */
import { describe, expect, it } from 'vitest';
import { languageOfTag } from '../../rules/model/languages.ts';
import type { KnownIds, Question, Scenario, Texts } from '../../rules/model/scenario.ts';
import { judgeScenario } from '../../rules/scenarios/judge.ts';
import { mergeScenarios } from '../../rules/scenarios/merge.ts';
import { readClassFile } from '../../rules/scenarios/read-class-file.ts';
import { writeClassFile } from '../../rules/scenarios/write-class-file.ts';
import { root } from '../../scripts/root.ts';
import { loadBook, readJson } from '../../scripts/rulebook/load-book.ts';
import { readText, theDetector } from '../../scripts/rulebook/load-detector.ts';

const book = loadBook();
const scenarios = readJson<Scenario[]>(`${root}/generated/scenarios/ready.json`);
const known = readJson<KnownIds>(`${root}/generated/scenarios/known.json`);
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

  it('is written in English and in a language of the place other than English', () => {
    expect(languages).toContain('en');
    expect(spokenIn(scenario).some((language) => language !== 'en' && languages.includes(language))).toBe(true);
    for (const words of textsOf(scenario)) expect(Object.keys(words).sort()).toEqual([...languages].sort());
  });

  it('has a case that a class reads in a minute', () => {
    const words = scenario.case.en?.split(/\s+/).length ?? 0;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(160);
  });

  it('asks, teaches and varies enough for a lesson', () => {
    expect(scenario.questions.length).toBeGreaterThanOrEqual(3);
    expect(scenario.goals.length).toBeGreaterThanOrEqual(1);
    expect(scenario.lines.length).toBeGreaterThanOrEqual(1);
    expect(scenario.whatIfs.length).toBeGreaterThanOrEqual(1);
    expect(scenario.whatIfs.every(({ because }) => because.length > 0)).toBe(true);
  });
});

describe('the set', () => {
  it('covers the book: every field of it, and most of its states', () => {
    const groups = scenarios.flatMap(({ topics }) => topics.map((id) => book.topics[id]?.group));
    const inBook = Object.values(book.topics).map(({ group }) => group);
    expect(new Set(groups)).toEqual(new Set(inBook));
    expect(scenarios.length).toBeGreaterThanOrEqual(24);
    expect(new Set(scenarios.map(({ home }) => home)).size).toBeGreaterThanOrEqual(20);
  });

  it('has every category of alert', () => {
    const alerts = Object.keys(book.topics).filter((id) => id.startsWith('sis-'));
    expect(scenarios.flatMap(({ topics }) => topics)).toEqual(expect.arrayContaining(alerts));
  });

  it('travels in a class file and comes back byte for byte', () => {
    const written = writeClassFile('All', scenarios);
    const read = readClassFile(new TextEncoder().encode(written), known);
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const { scenarios: imported } = mergeScenarios([], read.file.scenarios);
    expect(read.remarks).toEqual([]);
    expect(writeClassFile(read.file.title, imported)).toBe(written);
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

/** The product's names for the languages of the state in which the officer serves. */
function spokenIn({ home }: Scenario): string[] {
  return (book.states[home]?.languages ?? []).flatMap((tag) => languageOfTag(tag) ?? []);
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
