import { describe, expect, it } from 'vitest';
import {
  type BriefingEvent,
  hasSomethingOpen,
  initialState,
  isAwayFromPage,
  reduce,
  requestOf,
} from './briefing-state.ts';

const ranked = (...ids: string[]) => ids.map((id) => ({ id, count: 2, strength: 1 }));
const german: BriefingEvent = { type: 'officer', officer: { homeState: 'DE', service: 'police' } };
const page: BriefingEvent = {
  type: 'page',
  status: 'read',
  states: ranked('DE', 'FR', 'CH', 'LU', 'BE'),
  topics: ranked('hot-pursuit', 'sis-objects'),
  named: ['cisa'],
};
const stateAfter = (...events: BriefingEvent[]) => events.reduce(reduce, initialState);
const asked = (...events: BriefingEvent[]) => requestOf(stateAfter(german, page, ...events), '2026-11-22');

describe('what the page gives', () => {
  it('asks about the strongest states and topics, never about the own state', () => {
    expect(asked()).toEqual({
      officer: { homeState: 'DE', service: 'police' },
      partners: ['FR', 'CH', 'LU'],
      topics: ['hot-pursuit', 'sis-objects'],
      direction: 'out',
      asOf: '2026-11-22',
      named: ['cisa'],
    });
  });

  it('comes to the same whether the page or the settings answer first', () => {
    expect(stateAfter(page, german)).toEqual(stateAfter(german, page));
  });

  it('asks nothing before both are known', () => {
    expect(requestOf(stateAfter(page), '2026-11-22')).toBeNull();
    expect(requestOf(stateAfter(german), '2026-11-22')).toBeNull();
  });
});

describe('a page that changes while it is shown', () => {
  const changed: BriefingEvent = { ...page, states: ranked('IT', 'FR'), topics: ranked('eaw') };

  it('brings its own states and topics', () => {
    expect(asked(changed)).toMatchObject({ partners: ['IT', 'FR'], topics: ['eaw'] });
  });

  it('leaves what the officer chose, and the way back leads to the page as it is now', () => {
    const chosen: BriefingEvent[] = [{ type: 'toggle', list: 'states', id: 'CH' }, changed];
    expect(asked(...chosen)).toMatchObject({ partners: ['FR', 'LU'], topics: ['hot-pursuit', 'sis-objects'] });
    expect(asked(...chosen, { type: 'back-to-page' })).toMatchObject({ partners: ['IT', 'FR'], topics: ['eaw'] });
  });
});

describe('chips', () => {
  it('keeps a found state as a chip when it is turned off, and turns it on again', () => {
    const off = stateAfter(german, page, { type: 'toggle', list: 'states', id: 'FR' });
    expect(off.states).toContainEqual({ id: 'FR', count: 2, on: false });
    expect(
      asked({ type: 'toggle', list: 'states', id: 'CH' }, { type: 'toggle', list: 'states', id: 'CH' })?.partners,
    ).toEqual(['FR', 'CH', 'LU']);
  });

  it('forgets what was added by hand when it is turned off', () => {
    const added = stateAfter(german, page, { type: 'add', list: 'topics', id: 'eaw' });
    expect(added.topics).toContainEqual({ id: 'eaw', count: 0, on: true });
    expect(reduce(added, { type: 'toggle', list: 'topics', id: 'eaw' }).topics).not.toContainEqual(
      expect.objectContaining({ id: 'eaw' }),
    );
  });

  it('closes the picker when something was added', () => {
    expect(
      stateAfter(german, page, { type: 'pick', list: 'states' }, { type: 'add', list: 'states', id: 'PL' }).picker,
    ).toBeNull();
  });
});

describe('a chosen result', () => {
  it('becomes the briefing, alone', () => {
    const request = asked({
      type: 'choose',
      result: { kind: 'card', citations: [], topic: 'surveillance', states: ['DE', 'PL'], direction: 'in' },
    });
    expect(request).toMatchObject({ partners: ['PL'], topics: ['surveillance'], direction: 'in' });
  });

  it('keeps the partners where it names no state', () => {
    expect(asked({ type: 'choose', result: { kind: 'topic', citations: [], topic: 'eaw', states: [] } })).toMatchObject(
      {
        partners: ['FR', 'CH', 'LU'],
        topics: ['eaw'],
      },
    );
  });

  it('is seen the other way round where the own state is the second', () => {
    expect(asked({ type: 'choose', result: { kind: 'border', citations: [], states: ['FR', 'DE'] } })).toMatchObject({
      partners: ['FR'],
      direction: 'in',
    });
  });

  it('is seen from its first state where it is between two others, and the way back leads to the page', () => {
    const away = stateAfter(german, page, {
      type: 'choose',
      result: { kind: 'border', citations: [], states: ['AT', 'SI'] },
    });
    expect(requestOf(away, '2026-11-22')).toMatchObject({ officer: { homeState: 'AT' }, partners: ['SI'] });
    expect(isAwayFromPage(away)).toBe(true);
    const back = reduce(away, { type: 'back-to-page' });
    expect(isAwayFromPage(back)).toBe(false);
    expect(requestOf(back, '2026-11-22')).toEqual(asked());
  });
});

it('opens the page of a state that was asked for, the own one too, until something else is chosen', () => {
  const own = stateAfter(german, page, { type: 'choose', result: { kind: 'state', citations: [], states: ['DE'] } });
  expect(own.statePage).toBe('DE');
  expect(requestOf(own, '2026-11-22')?.partners).toEqual(['FR', 'CH', 'LU']);
  const next = reduce(own, { type: 'choose', result: { kind: 'topic', citations: [], topic: 'eaw', states: [] } });
  expect(next.statePage).toBeNull();
});

it('forgets the page that was left, and keeps who asks and what is being typed', () => {
  const left = stateAfter(
    german,
    page,
    { type: 'direction', direction: 'in' },
    { type: 'query', query: 'eaw' },
    { type: 'leave-page', status: 'not-read' },
  );
  expect(left).toMatchObject({ status: 'not-read', states: [], topics: [], named: [], query: 'eaw', direction: 'in' });
  expect(requestOf(left, '2026-11-22')).toMatchObject({ officer: { homeState: 'DE' }, partners: [], topics: [] });
  expect(requestOf(reduce(left, { type: 'leave-page', status: null }), '2026-11-22')).toBeNull();
});

describe('Esc', () => {
  it('closes the inner thing first, and then leaves the popup to the browser', () => {
    let state = stateAfter(
      german,
      page,
      { type: 'why' },
      { type: 'query', query: 'eaw' },
      { type: 'pick', list: 'topics' },
    );
    for (const open of ['picker', 'query', 'whyOpen'] as const) {
      expect(state[open]).toBeTruthy();
      state = reduce(state, { type: 'escape' });
      expect(state[open]).toBeFalsy();
    }
    expect(hasSomethingOpen(state)).toBe(false);
  });
});

it('opens and closes cards, and forgets it when the cards change', () => {
  const opened = stateAfter(
    german,
    page,
    { type: 'turn', card: 'a' },
    { type: 'turn', card: 'b' },
    { type: 'turn', card: 'a' },
  );
  expect(opened.turned).toEqual(['b']);
  expect(reduce(opened, { type: 'direction', direction: 'in' }).turned).toEqual([]);
});
