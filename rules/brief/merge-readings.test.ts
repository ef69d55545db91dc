import { describe, expect, it } from 'vitest';
import type { FoundItem, FrameReading } from '../model/reading.ts';
import { mergeReadings } from './merge-readings.ts';

const france: FoundItem = { kind: 'state', id: 'FR', count: 1, weight: 0.6, how: ['place'], surfaces: ['Straßburg'] };
const frame = (parts: Partial<FrameReading>): FrameReading => ({
  findings: [],
  characters: 10,
  truncated: false,
  closedFrames: 0,
  ...parts,
});

it('adds up what the frames of one page found', () => {
  const other: FoundItem = { ...france, count: 2, weight: 1, how: ['name'], surfaces: ['Frankreich', 'Straßburg'] };
  const page = mergeReadings([frame({ findings: [france] }), frame({ findings: [other], closedFrames: 1 })]);
  expect(page).toEqual({
    status: 'read',
    findings: [{ ...france, count: 3, weight: 1, how: ['place', 'name'], surfaces: ['Straßburg', 'Frankreich'] }],
    characters: 20,
    closedFrames: 1,
  });
});

it('calls a page without a frame that could be read unreadable, and says when only a part was read', () => {
  expect(mergeReadings([]).status).toBe('unreadable');
  expect(mergeReadings([frame({}), frame({ truncated: true })]).status).toBe('too-large');
});

describe('words that need a cue and have none in their text', () => {
  const request: FoundItem = {
    ...france,
    kind: 'topic',
    id: 'information-request',
    surfaces: ['richiesta'],
    isLone: true,
  };
  const pursuit: FoundItem = { ...france, kind: 'topic', id: 'hot-pursuit', surfaces: ['inseguimento'] };
  const topicsOf = (...findings: FoundItem[]) =>
    mergeReadings([frame({ findings })]).findings.flatMap(({ kind, id }) => (kind === 'topic' ? [id] : []));

  it('have one in a state that stands elsewhere on the page', () => {
    expect(topicsOf(france, request)).toEqual(['information-request']);
  });

  it('add to the sure words for the state, where it has some in another frame', () => {
    const goods: FoundItem = { ...france, how: ['adjective'], surfaces: ['französisch'], isLone: true };
    const statesOf = (...findings: FoundItem[]) =>
      mergeReadings(findings.map((one) => frame({ findings: [one] }))).findings;
    expect(statesOf(goods, france)).toMatchObject([{ id: 'FR', count: 2 }]);
    expect(statesOf(goods, france)[0]).not.toHaveProperty('isLone');
    expect(statesOf(goods, { ...france, id: 'BE' })).toHaveLength(2);
  });

  it('say nothing where a topic is surer, or where no state stands', () => {
    expect(topicsOf(france, request, pursuit)).toEqual(['hot-pursuit']);
    expect(topicsOf(request)).toEqual([]);
  });
});
