import { describe, expect, it } from 'vitest';
import type { FoundItem } from '../model/reading.ts';
import { rankFindings } from './rank-findings.ts';

const found = (kind: FoundItem['kind'], id: string, count: number, weight: number, topic?: string): FoundItem => ({
  kind,
  id,
  count,
  weight,
  how: ['name'],
  surfaces: [id],
  ...(topic !== undefined && { topic }),
});

const none = { supporting: [], crimes: [] };

describe('rankFindings', () => {
  it('puts the strongest state first, and counts a sure sign above many weak ones', () => {
    const { states } = rankFindings(
      [found('state', 'CH', 3, 0.2), found('state', 'FR', 1, 1), found('state', 'DE', 4, 0.9)],
      none,
    );
    expect(states.map((state) => state.id)).toEqual(['DE', 'FR', 'CH']);
  });

  it('lets acts and citations speak for the topic to which they lead', () => {
    const { topics } = rankFindings(
      [
        found('topic', 'surveillance', 1, 0.9),
        found('instrument', 'cisa', 1, 0.8, 'hot-pursuit'),
        found('citation', 'cisa', 2, 1, 'hot-pursuit'),
        found('instrument', 'some-act', 1, 1),
      ],
      none,
    );
    expect(topics).toMatchObject([
      { id: 'hot-pursuit', count: 3 },
      { id: 'surveillance', count: 1 },
    ]);
  });

  it('keeps the order of the page where two are equally strong', () => {
    const { states } = rankFindings([found('state', 'PL', 1, 1), found('state', 'CZ', 1, 1)], none);
    expect(states.map((state) => state.id)).toEqual(['PL', 'CZ']);
  });

  it('puts the office to call behind what may be done, where a page speaks of both', () => {
    const items = [found('topic', 'sirene', 2, 1), found('topic', 'sis-objects', 1, 1)];
    expect(rankFindings(items, { ...none, supporting: ['sirene'] }).topics.map((topic) => topic.id)).toEqual([
      'sis-objects',
      'sirene',
    ]);
  });

  it('puts what is to be done before the crime, unless the page speaks of hardly anything else', () => {
    const order = (crimes: number) =>
      rankFindings([found('topic', 'drugs', crimes, 1), found('topic', 'controlled-delivery', 1, 1)], {
        ...none,
        crimes: ['drugs'],
      }).topics.map((topic) => topic.id);
    expect(order(1)).toEqual(['controlled-delivery', 'drugs']);
    expect(order(4)).toEqual(['drugs', 'controlled-delivery']);
  });

  it('shows a state that only goods are called after where the page names no other partner', () => {
    const [home, goods] = [found('state', 'AT', 2, 1), { ...found('state', 'IT', 1, 0.5), isLone: true as const }];
    const shown = (...items: FoundItem[]) => rankFindings(items, none, 'AT').states.map(({ id }) => id);
    expect(shown(home, goods)).toEqual(['AT', 'IT']);
    expect(shown(home, goods, found('state', 'DE', 1, 1))).toEqual(['AT', 'DE']);
  });

  it('leaves out what is too weak to be shown, and not what only stands behind the rest', () => {
    const weak = [found('state', 'GR', 1, 0.3), found('topic', 'football', 1, 0.3), found('topic', 'spoc', 1, 0.5)];
    expect(rankFindings(weak, { ...none, supporting: ['spoc'] })).toMatchObject({
      states: [],
      topics: [{ id: 'spoc' }],
    });
  });
});
