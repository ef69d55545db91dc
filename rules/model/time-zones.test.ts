import { describe, expect, it } from 'vitest';
import { isTimeZone, offeredZones, stateOfZone } from './time-zones.ts';

it.each([
  ['Europe/Berlin', true],
  ['America/New_York', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+01:00', false],
  ['', false],
])('%j is a time zone: %j', (name, is) => {
  expect(isTimeZone(name)).toBe(is);
});

it('knows whose zone it is', () => {
  expect(stateOfZone('Atlantic/Azores')).toBe('PT');
  expect(stateOfZone('America/New_York')).toBeUndefined();
});

describe('the zones to choose from', () => {
  const offered = offeredZones(2026);
  const of = (wanted: string) => offered.filter(({ state }) => state === wanted).map(({ zone }) => zone);

  it('are one for each clock of a state, the usual first', () => {
    expect(of('DE')).toEqual(['Europe/Berlin']);
    expect(of('ES')).toEqual(['Europe/Madrid', 'Atlantic/Canary']);
    expect(of('PT')).toEqual(['Europe/Lisbon', 'Atlantic/Azores']);
    expect(of('CY')).toHaveLength(1);
  });

  it('leave no state out', () => {
    expect(new Set(offered.map(({ state }) => state)).size).toBeGreaterThanOrEqual(31);
  });
});
