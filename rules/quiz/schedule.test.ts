/** When a question comes again. */
import { expect, it } from 'vitest';
import { dueOn, type Progress, pickRound, progressAfter, waiting } from './schedule.ts';

const today = '2026-11-22';

it.each([
  [1, '2026-11-23'],
  [2, '2026-11-25'],
  [3, '2026-11-29'],
  [4, '2026-12-13'],
  [5, '2027-01-21'],
  [9, '2027-01-21'],
])('after %i right answers in a row it is due on %s', (times, due) => {
  let progress: Progress | undefined;
  for (let turn = 0; turn < times; turn++) progress = progressAfter(progress, true, today);
  expect(dueOn(progress as Progress)).toBe(due);
});

it('comes again at once after a wrong answer, however well it was known, and counts it', () => {
  const known = { box: 5, last: '2026-09-01', right: 7, wrong: 0 };
  const after = progressAfter(known, false, today);
  expect(after).toEqual({ box: 0, last: today, right: 7, wrong: 1 });
  expect(dueOn(after)).toBe(today);
});

it('asks what is due first, the longest overdue first, then what is new, then what comes soonest', () => {
  const known = {
    soon: { box: 1, last: today, right: 1, wrong: 0 },
    overdue: { box: 1, last: '2026-11-01', right: 1, wrong: 0 },
    due: { box: 2, last: '2026-11-19', right: 2, wrong: 0 },
    late: { box: 4, last: today, right: 4, wrong: 0 },
  };
  const all = waiting(['late', 'soon', 'new', 'due', 'overdue'], known, today);
  expect(all).toEqual({ due: ['overdue', 'due'], fresh: ['new'], later: ['soon', 'late'] });
  expect(pickRound(all, 4, 'seed')).toEqual(['overdue', 'due', 'new', 'soon']);
});

it('takes new questions from one topic after the other', () => {
  const ids = ['a', 'b', 'c'].flatMap((topic) => [1, 2, 3, 4].map((n) => `book/${topic}/${n}`));
  const picked = pickRound(waiting(ids, {}, today), 6, 'seed');
  const topics = picked.map((id) => id.split('/')[1]);
  expect(new Set(topics.slice(0, 3)).size).toBe(3);
  expect(new Set(topics.slice(3)).size).toBe(3);
  expect(pickRound(waiting(ids, {}, today), 6, 'another')).not.toEqual(picked);
});
