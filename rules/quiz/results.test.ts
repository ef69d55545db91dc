/** Results are read as far as they fit, and a round goes on where it stopped. */
import { describe, expect, it } from 'vitest';
import type { QuizQuestion } from './question.ts';
import { noResults, type Results, type Round, readResults } from './results.ts';
import { answered, openQuestion, withoutUnknown } from './round.ts';
import { resultsAsCsv, resultsAsJson } from './write-results.ts';

const today = '2026-11-22';
const round: Round = {
  mode: 'single',
  source: 'all',
  home: 'FR',
  service: 'police',
  day: today,
  ids: ['book/a/1', 'book/b/2'],
  answers: [],
};
const question: QuizQuestion = {
  id: 'book/a/1',
  situation: { home: 'FR', partner: 'LU', topic: 'a', direction: 'out', service: 'police', asOf: today },
  fact: 'apprehend',
  ask: 'hold',
  told: null,
  choices: [],
  right: 'false',
  lines: [],
  citation: null,
};
const progress = { box: 1, last: today, right: 1, wrong: 0, answer: 'false' };
const full: Results = {
  ...noResults,
  questions: { 'book/a/1': progress },
  classes: [{ id: 'book/b/2', day: today, right: 'true', hands: { true: 12, false: 3 } }],
  round,
};

describe('what is stored', () => {
  it('comes back as it was', () => {
    expect(readResults(JSON.parse(JSON.stringify(full)))).toEqual({ results: full, dropped: 0 });
    expect(readResults(undefined)).toEqual({ results: noResults, dropped: 0 });
  });

  it.each<[string, unknown, Partial<Results>]>([
    ['text', 'boxes', noResults],
    ['a list', [1], noResults],
    [
      'a progress with a box that is none',
      { ...full, questions: { 'book/a/1': progress, 'book/b/2': { box: 9 } } },
      full,
    ],
    ['a name with markup', { ...full, questions: { 'book/a/1': progress, '<img src=x>': progress } }, full],
    ['a class without hands', { ...full, classes: [...full.classes, { id: 'book/a/1' }] }, full],
    ['a round that is none', { ...full, round: { mode: 'exam' } }, { ...full, round: null }],
    [
      'a round out of step',
      { ...full, round: { ...round, answers: [{ id: 'book/b/2', isRight: true, chosen: 'x', hands: null }] } },
      { ...full, round: null },
    ],
    ['parts of another kind', { questions: 7, classes: 'none', round: null }, noResults],
  ])('is read as far as it fits: %s', (_, stored, kept) => {
    const { results, dropped } = readResults(stored);
    expect(results).toEqual({ ...noResults, ...kept });
    expect(dropped).toBeGreaterThan(0);
  });

  it('may come from before classes were counted, and loses nothing', () => {
    expect(readResults({ questions: full.questions })).toEqual({
      results: { ...noResults, questions: full.questions },
      dropped: 0,
    });
  });
});

describe('a round', () => {
  it('takes an answer in, opens the next question, and takes no answer twice', () => {
    const after = answered({ ...noResults, round }, question, { chosen: 'true' }, today);
    expect(after.questions).toEqual({ 'book/a/1': { ...progress, box: 0, right: 0, wrong: 1 } });
    expect(openQuestion(after.round as Round)).toBe('book/b/2');
    expect(answered(after, question, { chosen: 'false' }, today)).toBe(after);
  });

  it.each([
    [{ true: 4, false: 12 }, true],
    [{ true: 12, false: 4 }, false],
  ])('counts the hands of a class %j, and leaves the boxes of the officer as they are', (hands, isRight) => {
    const after = answered({ ...noResults, round: { ...round, mode: 'class' } }, question, { hands }, today);
    expect(after.questions).toEqual({});
    expect(after.classes).toEqual([{ id: 'book/a/1', day: today, right: 'false', hands }]);
    expect(after.round?.answers[0]?.isRight).toBe(isRight);
  });

  it('keeps no result of a class whose hands were not counted', () => {
    const after = answered(
      { ...noResults, round: { ...round, mode: 'class' } },
      question,
      { hands: { true: 0, false: 0 } },
      today,
    );
    expect(after.classes).toEqual([]);
    expect(after.round?.answers.length).toBe(1);
  });

  it('goes on without questions that the book no longer has', () => {
    expect(withoutUnknown(round, (id) => id === 'book/b/2')?.ids).toEqual(['book/b/2']);
    expect(withoutUnknown(round, () => false)).toBeNull();
  });
});

describe('a file of results', () => {
  it('is read back as it was, without the round under way', () => {
    expect(readResults(JSON.parse(resultsAsJson(full))).results).toEqual({ ...full, round: null });
  });

  it('is a table for a spreadsheet', () => {
    expect(resultsAsCsv(full, today).split('\r\n')).toEqual([
      'who,question,day,right,wrong,box,due',
      'officer,book/a/1,2026-11-22,1,0,1,2026-11-23',
      'class,book/b/2,2026-11-22,12,3,,',
      '',
    ]);
  });
});
