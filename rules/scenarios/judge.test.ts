/** The judge says where the book no longer bears out what a scenario says. */
import { expect, it } from 'vitest';
import { sampleBook, sampleLayer, sampleLine } from '../brief/sample-book.ts';
import type { Topic } from '../model/book.ts';
import type { Scenario, Tie } from '../model/scenario.ts';
import { judgeScenario } from './judge.ts';
import { topicsOf } from './request-of.ts';
import { sampleScenario } from './sample-scenario.ts';

const book = sampleBook([
  sampleLayer('convention', {
    basis: { instrument: 'convention', article: '41' },
    verdict: 'conditions',
    facts: { limitKm: 10 },
    lines: [
      sampleLine('answer', { slot: 'deadlines', deadline: 'PT8H' }),
      sampleLine('later', { from: '2027-01-01' }),
      sampleLine('old', { until: '2020-12-31' }),
    ],
  }),
]);

function asking(because: Tie[], changes: Partial<Scenario> = {}): Scenario {
  const made = { home: 'AA', partners: ['BB'], topics: ['pursuit'], lines: [], whatIfs: [] };
  const questions: Scenario['questions'] = [{ kind: 'open', ask: { en: 'What then?' }, because }];
  return sampleScenario({ ...made, questions, ...changes });
}

it('finds nothing where the book says the same', () => {
  const same: Tie[] = [{ verdict: 'conditions' }, { fact: 'limitKm', value: 10 }, { line: 'answer', deadline: 'PT8H' }];
  expect(judgeScenario(book, asking(same, { lines: ['answer'] }))).toEqual([]);
});

it.each<[string, Tie, unknown]>([
  ['another verdict', { verdict: 'allowed' }, 'conditions'],
  ['another value', { fact: 'limitKm', value: 20 }, 10],
  ['a value that the card has not', { fact: 'apprehend', value: true }, null],
  ['another deadline', { line: 'answer', deadline: 'PT9H' }, 'PT8H'],
  ['a line that has ended', { line: 'old' }, null],
  ['a line that does not apply yet', { line: 'later' }, null],
  ['a verdict of another card', { topic: 'other', verdict: 'conditions' }, 'not-available'],
  ['a partner that was not asked about', { partner: 'DD', verdict: 'conditions' }, null],
])('tells of %s, and what the book says', (_, tie, found) => {
  expect(judgeScenario(book, asking([tie]))).toEqual([{ path: 'questions[0].because[0]', found }]);
});

it('tells of a deciding line that the book does not have on the day', () => {
  expect(judgeScenario(book, asking([], { lines: ['answer', 'old', 'later'] }))).toEqual([
    { path: 'lines[1]', found: null },
    { path: 'lines[2]', found: null },
  ]);
});

it('asks again for what is changed in a what-if', () => {
  const whatIfs: Scenario['whatIfs'] = [
    { ask: { en: 'In 2019?' }, change: { date: '2019-01-01' }, because: [{ line: 'old' }] },
    { ask: { en: 'Without the Union?' }, change: { partners: ['DD'] }, because: [{ verdict: 'conditions' }] },
  ];
  expect(judgeScenario(book, asking([], { whatIfs }))).toEqual([
    { path: 'whatIfs[1].because[0]', found: 'not-available' },
  ]);
});

it('needs the topics of every day where a scenario that is just begun names none', () => {
  const begun = asking([], { topics: [] });
  expect(topicsOf(begun)).toContain('hot-pursuit');
  const whole = {
    ...book,
    topics: Object.fromEntries(topicsOf(begun).map((id) => [id, { ...(book.topics.pursuit as Topic), id }])),
  };
  expect(judgeScenario(whole, begun)).toEqual([]);
});
