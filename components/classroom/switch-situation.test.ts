/** Switching the situation of a case: what each key leads to. */
import { describe, expect, it } from 'vitest';
import type { ClassSituation } from './class-case.ts';
import { differenceOf, isNow, nextOf, nextStop, switched, whatIfsOf } from './switch-situation.ts';

const base: ClassSituation = {
  home: 'DE',
  partner: 'FR',
  topic: 'hot-pursuit',
  direction: 'out',
  service: 'police',
  asOf: '2026-11-22',
};

describe('a switch', () => {
  it('changes what it says and leaves the rest', () => {
    expect(switched(base, { partner: 'BE' })).toEqual({ ...base, partner: 'BE' });
  });
  it('lets the states change places where both would be one', () => {
    expect(switched(base, { home: 'FR' })).toMatchObject({ home: 'FR', partner: 'DE' });
    expect(switched(base, { partner: 'DE' })).toMatchObject({ home: 'FR', partner: 'DE' });
  });
  it('is kept as what differs from the case', () => {
    const now = switched(base, { partner: 'BE', direction: 'in' });
    expect(differenceOf(base, now)).toEqual({ partner: 'BE', direction: 'in' });
    expect(differenceOf(base, base)).toEqual({});
  });
});

describe('the digits', () => {
  const own = [{ ask: 'What if it turns into Belgium?', change: { partner: 'BE' } }];
  it('are the what-ifs of the case, then the other neighbours', () => {
    const list = whatIfsOf(base, own, ['BE', 'FR', 'LU'], (state) => `to ${state}`);
    expect(list.map(({ ask }) => ask)).toEqual(['What if it turns into Belgium?', 'to FR', 'to LU']);
    expect(list.map((whatIf) => isNow(whatIf, base))).toEqual([false, true, false]);
  });
  it('reach nine at most', () => {
    const many = Array.from({ length: 12 }, (_, at) => `S${at}`);
    expect(whatIfsOf(base, own, many, String)).toHaveLength(9);
  });
});

it('travels in time from stop to stop, and round', () => {
  const stops = ['2010-06-01', '2023-06-01', '2026-11-22', '2028-06-01'];
  expect(nextStop(stops, '2026-11-22')).toBe('2028-06-01');
  expect(nextStop(stops, '2026-11-20')).toBe('2028-06-01');
  expect(nextStop(stops, '2028-06-01')).toBe('2010-06-01');
  expect(nextStop(stops, '2024-01-01')).toBe('2026-11-22');
});

it('goes round a list of topics, and begins where the one that is there is not among them', () => {
  expect([nextOf(['a', 'b'], 'a'), nextOf(['a', 'b'], 'b'), nextOf(['a', 'b'], 'x'), nextOf([], 'x')]).toEqual([
    'b',
    'a',
    'a',
    'x',
  ]);
});
