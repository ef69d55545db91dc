/** When a question comes again. */
import { describe, expect, it } from 'vitest';
import { dueOn, type Progress, pickRound, progressAfter, waiting } from './schedule.ts';

const today = '2026-11-22';
const no = 'false';
const known = { last: today, right: 1, wrong: 0, answer: no };
const asked = (...ids: string[]) => ids.map((id) => ({ id, answer: no }));

it('waits longer each time that it is known on the day when it is due', () => {
  let progress = progressAfter(undefined, true, today, no);
  const days = [dueOn(progress, today)];
  for (let turn = 0; turn < 5; turn++) {
    const day = days.at(-1) as string;
    progress = progressAfter(progress, true, day, no);
    days.push(dueOn(progress, day));
  }
  expect(days).toEqual(['2026-11-23', '2026-11-26', '2026-12-03', '2026-12-24', '2027-02-22', '2027-04-23']);
});

it('comes no later for a right answer before it is due', () => {
  const before = { ...known, box: 3 };
  expect(progressAfter(before, true, '2026-11-25', no)).toEqual({ ...before, right: 2 });
});

it('comes again at once after a wrong answer, however well it was known, and counts it', () => {
  const before = { box: 5, last: '2026-09-01', right: 7, wrong: 0, answer: no };
  const after = progressAfter(before, false, today, no);
  expect(after).toEqual({ box: 0, last: today, right: 7, wrong: 1, answer: no });
  expect(dueOn(after, today)).toBe(today);
  expect(dueOn(progressAfter(after, true, today, no), today)).toBe('2026-11-23');
});

describe('a clock that was set back', () => {
  const ahead: Progress = { ...known, box: 4, last: '2031-05-01' };

  it('makes nothing wait for years', () => {
    expect(dueOn(ahead, today)).toBe(today);
    expect(waiting(asked('a'), { a: ahead }, today).due).toEqual(['a']);
  });

  it('is put right with the next answer', () => {
    expect(dueOn(progressAfter(ahead, true, today, no), today)).toBe('2027-01-21');
    expect(progressAfter(ahead, false, today, no)).toMatchObject({ box: 0, last: today });
  });
});

describe('a book that changed', () => {
  const old = { ...known, box: 5, right: 9, wrong: 2, answer: 'true' };

  it('makes a question new whose answer is another now', () => {
    expect(waiting(asked('a'), { a: old }, today)).toEqual({ due: [], fresh: ['a'], later: [] });
    expect(progressAfter(old, true, today, no)).toEqual({ box: 1, last: today, right: 1, wrong: 0, answer: no });
  });

  it('keeps what is known of a question that is not asked for a time', () => {
    expect(waiting([], { a: old }, today)).toEqual({ due: [], fresh: [], later: [] });
    expect(waiting([{ id: 'a', answer: 'true' }], { a: old }, today).later).toEqual(['a']);
  });
});

it('asks what is due first, the longest overdue first, then what is new, then what comes soonest', () => {
  const boxes = {
    soon: { ...known, box: 1 },
    overdue: { ...known, box: 1, last: '2026-11-01' },
    due: { ...known, box: 2, last: '2026-11-19' },
    late: { ...known, box: 4 },
  };
  const all = waiting(asked('late', 'soon', 'new', 'due', 'overdue'), boxes, today);
  expect(all).toEqual({ due: ['overdue', 'due'], fresh: ['new'], later: ['soon', 'late'] });
  expect(pickRound(all, 4, 'seed')).toEqual(['overdue', 'due', 'new', 'soon']);
});

it('takes new questions from one topic after the other', () => {
  const ids = ['a', 'b', 'c'].flatMap((topic) => [1, 2, 3, 4].map((n) => `book/${topic}/${n}`));
  const picked = pickRound(waiting(asked(...ids), {}, today), 6, 'seed');
  const topics = picked.map((id) => id.split('/')[1]);
  expect(new Set(topics.slice(0, 3)).size).toBe(3);
  expect(new Set(topics.slice(3)).size).toBe(3);
  expect(pickRound(waiting(asked(...ids), {}, today), 6, 'another')).not.toEqual(picked);
});
