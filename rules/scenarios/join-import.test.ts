/** What a trainer chooses where an id is taken, and what is told at which field of a form. */
import { expect, it } from 'vitest';
import { checkScenario } from './check-scenario.ts';
import { collisionsOf, joinImport } from './join-import.ts';
import { sampleKnown, sampleScenario } from './sample-scenario.ts';

const saved = [sampleScenario({ title: { en: 'Saved' } }), sampleScenario({ id: 'other' })];
const incoming = [sampleScenario({ title: { en: 'Incoming' } })];
const id = sampleScenario().id;

it('names the imported scenarios whose id is taken by another one, and none that is the same', () => {
  expect(collisionsOf(saved, [...incoming, sampleScenario({ id: 'other' })])).toEqual(incoming);
});

it.each([
  ['both', ['Saved', 'A car into Luxembourg', 'Incoming']],
  ['replace', ['Incoming', 'A car into Luxembourg']],
  ['skip', ['Saved', 'A car into Luxembourg']],
] as const)('%s', (choice, titles) => {
  const { scenarios } = joinImport(saved, incoming, new Map([[id, choice]]), []);
  expect(scenarios.map(({ title }) => title.en)).toEqual(titles);
  expect(new Set(scenarios.map((one) => one.id)).size).toBe(scenarios.length);
});

it('gives no scenario of one’s own the id of a ready one', () => {
  expect(joinImport([], incoming, new Map(), [id]).added).toEqual([`${id}-2`]);
});

it('leaves out entries in which nothing is written, and tells a fault at its place in the form', () => {
  const empty = { kind: 'open' as const, ask: {}, because: [] };
  const form = sampleScenario({ goals: [{}], questions: [empty, { ...empty, ask: { en: 'Why?' } }] });
  expect(checkScenario(form, sampleKnown).faults.map(({ code, path }) => [code, path])).toEqual([
    ['no-answer', 'questions[1]'],
  ]);
  expect(checkScenario({ ...form, questions: [empty] }, sampleKnown).scenario).toMatchObject({
    goals: [],
    questions: [],
  });
});
