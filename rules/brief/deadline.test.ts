import { describe, expect, it } from 'vitest';
import type { CardLine } from '../model/briefing.ts';
import { type Calendar, countingRule, dueOf } from './deadline.ts';
import { momentOf, momentsOf, offsetText, readingAt, readingOf, readingText } from './local-time.ts';

const berlin = 'Europe/Berlin';
const moment = (text: string, zone = berlin) => momentOf(readingOf(text) ?? Number.NaN, zone);
const clock = (at: number, zone = berlin) => readingText(readingAt(at, zone));
const count = (
  duration: string,
  start: string,
  how: { calendar?: Calendar; workingDays?: boolean; withoutNight?: boolean; zone?: string } = {},
) => {
  const { calendar = 'union', workingDays = false, withoutNight = false, zone = berlin } = how;
  return dueOf({ duration, calendar, workingDays, withoutNight }, moment(start, zone), zone);
};
const due = (...asked: Parameters<typeof count>) => clock(count(...asked).at, asked[2]?.zone);

describe('the clock on the night of a change', () => {
  it.each([
    ['Europe/Berlin', '2026-03-29T02:30', 0],
    ['Europe/Berlin', '2026-10-25T02:30', 2],
    ['Europe/Berlin', '2026-10-25T03:00', 1],
    ['Europe/Lisbon', '2026-03-29T01:30', 0],
    ['Europe/Lisbon', '2026-10-25T01:30', 2],
    ['Europe/Helsinki', '2026-03-29T03:30', 0],
    ['Europe/Helsinki', '2026-10-25T03:30', 2],
    ['Atlantic/Azores', '2026-03-29T00:30', 0],
    ['Atlantic/Reykjavik', '2026-03-29T02:30', 1],
    ['Europe/Dublin', '2026-10-25T01:30', 2],
  ])('%s, %s: %i moments', (zone, text, moments) => {
    expect(momentsOf(readingOf(text) ?? 0, zone)).toHaveLength(moments);
  });

  it('knows no day that the calendar does not have', () => {
    for (const text of ['2026-02-29T10:00', '2026-04-31T10:00', '2026-01-01T24:00', '2026-01-01T10:60', '', 'soon'])
      expect(readingOf(text), text).toBeNull();
    expect(readingOf('2028-02-29T10:00')).not.toBeNull();
  });

  it('goes on after the gap, and takes the first of two', () => {
    expect(clock(moment('2026-03-29T02:30'))).toBe('2026-03-29T03:00');
    expect(new Date(moment('2026-10-25T02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });
});

it.each([
  ['Europe/Berlin', '2026-10-25T00:30:00Z', 'UTC+2'],
  ['Europe/Berlin', '2026-10-25T01:30:00Z', 'UTC+1'],
  ['Europe/Lisbon', '2026-11-22T12:00:00Z', 'UTC+0'],
  ['Atlantic/Azores', '2026-11-22T12:00:00Z', 'UTC−1'],
  ['America/St_Johns', '2026-11-22T12:00:00Z', 'UTC−3:30'],
])('tells apart in %s the hours that the clock shows twice: %s is %s', (zone, moment, offset) => {
  expect(offsetText(Date.parse(moment), zone)).toBe(offset);
});

describe('hours', () => {
  it.each([
    ['PT8H', '2026-11-22T10:15', '2026-11-22T18:15'],
    ['PT12H', '2026-12-31T20:00', '2027-01-01T08:00'],
    ['PT8H', '2026-03-28T22:00', '2026-03-29T07:00'],
    ['PT8H', '2026-10-24T22:00', '2026-10-25T05:00'],
    ['PT24H', '2028-02-28T12:00', '2028-02-29T12:00'],
    ['PT96H', '2026-02-26T08:00', '2026-03-02T08:00'],
  ])('%s from %s end at %s', (duration, start, end) => {
    expect(due(duration, start)).toBe(end);
    expect(due(duration, start, { calendar: 'clock' })).toBe(end);
  });

  it('leave out the hour of the event in acts of the Union, and only there', () => {
    expect(clock(count('PT8H', '2026-11-22T10:15').lawAllows?.at ?? 0)).toBe('2026-11-22T19:00');
    expect(clock(count('PT8H', '2026-11-22T10:00').lawAllows?.at ?? 0)).toBe('2026-11-22T19:00');
    expect(count('PT8H', '2026-11-22T10:15', { calendar: 'clock' }).lawAllows).toBeNull();
  });
});

describe('six hours without those between midnight and nine', () => {
  it.each([
    ['2026-11-22T10:00', '2026-11-22T16:00'],
    ['2026-11-22T18:00', '2026-11-22T24:00'],
    ['2026-11-22T20:00', '2026-11-23T11:00'],
    ['2026-11-22T23:59', '2026-11-23T14:59'],
    ['2026-11-22T00:00', '2026-11-22T15:00'],
    ['2026-11-22T03:30', '2026-11-22T15:00'],
    ['2026-12-31T22:00', '2027-01-01T13:00'],
    // The clock changes within the hours that do not count.
    ['2026-03-28T22:00', '2026-03-29T13:00'],
    ['2026-10-24T22:00', '2026-10-25T13:00'],
  ])('from %s end at %s', (start, end) => {
    const at = due('PT6H', start, { calendar: 'clock', withoutNight: true });
    expect(at).toBe(end.replace('2026-11-22T24:00', '2026-11-23T00:00'));
  });

  it.each(['Europe/Lisbon', 'Europe/Helsinki', 'Atlantic/Azores', 'Europe/Athens'])('by the clock of %s', (zone) => {
    for (const night of ['2026-03-28T22:00', '2026-10-24T22:00'])
      expect(due('PT6H', night, { calendar: 'clock', withoutNight: true, zone }).slice(11)).toBe('13:00');
  });
});

describe('days, weeks, months and years in acts of the Union', () => {
  it.each([
    // The day of the event is left out; midnight is the end of the last day.
    ['P3D', '2026-11-23T09:00', '2026-11-27T00:00'],
    ['P7D', '2026-02-25T23:59', '2026-03-05T00:00'],
    ['P7D', '2028-02-25T00:00', '2028-03-04T00:00'],
    ['P10D', '2026-12-28T12:00', '2027-01-08T00:00'],
    ['P1M', '2026-01-30T12:00', '2026-03-01T00:00'],
    ['P1M', '2028-01-31T12:00', '2028-03-01T00:00'],
    ['P1Y', '2028-02-29T12:00', '2029-03-01T00:00'],
    ['P6W', '2026-11-23T12:00', '2027-01-05T00:00'],
    // A day of 23 hours and one of 25 are days.
    ['P1D', '2026-03-28T12:00', '2026-03-30T00:00'],
    ['P1D', '2026-10-24T12:00', '2026-10-26T00:00'],
  ])('%s from %s end with the day before %s', (duration, start, end) => {
    expect(due(duration, start)).toBe(end);
    expect(count(duration, start).endOfDay).toBe(true);
  });

  it('say what the law would still allow where the last day is on a weekend', () => {
    const sunday = count('P7D', '2026-11-22T10:00');
    expect(clock(sunday.at)).toBe('2026-11-30T00:00');
    expect(sunday.lawAllows).toEqual({ at: moment('2026-12-01T00:00'), because: 'weekend' });
    expect(count('P7D', '2026-11-23T10:00').lawAllows).toBeNull();
  });

  it('count working days where the rule does', () => {
    expect(due('P10D', '2026-11-20T16:00', { workingDays: true })).toBe('2026-12-05T00:00');
    expect(due('P2D', '2026-11-21T16:00', { workingDays: true })).toBe('2026-11-25T00:00');
  });
});

describe('days in treaties', () => {
  it.each([
    ['P18D', '2026-11-22T10:15', '2026-12-10T10:15'],
    ['P1M', '2026-08-31T10:15', '2026-09-30T10:15'],
    ['P1D', '2026-03-28T02:30', '2026-03-29T03:00'],
  ])('%s run from %s by the clock to %s', (duration, start, end) => {
    expect(due(duration, start, { calendar: 'clock' })).toBe(end);
  });
});

describe('the rule of a line', () => {
  const line = (parts: Partial<CardLine>, celex: string | null): CardLine => ({
    id: 'x',
    slot: 'deadlines',
    text: 'Answer.',
    kind: 'deadline',
    deadline: 'PT8H',
    citations: [{ instrument: 'a', name: 'A', lang: 'en', celex, article: '5', link: null }],
    confidence: 'official',
    checked: '2026-11-22',
    source: null,
    ...parts,
  });
  it.each([
    ['a directive', '32023L0977', 'union'],
    ['a regulation', '32018R1862', 'union'],
    ['a framework decision', '32006F0960', 'clock'],
    ['the Schengen Convention', '42000A0922(02)', 'clock'],
    ['a bilateral treaty', null, 'clock'],
  ])('of %s', (_, celex, calendar) => {
    expect(countingRule(line({}, celex))?.calendar).toBe(calendar);
  });

  it.each([
    ['at once', { deadline: 'PT0S' }],
    ['no deadline', { kind: 'power' }],
    ['counted back', { counts: 'not' as const }],
    ['not in force yet', { coming: '2027-07-01' }],
  ])('offers no clock for what is %s', (_, parts) => {
    expect(countingRule(line(parts, null))).toBeNull();
  });
});
