/**
 * When a period ends, counted as its rule counts. Pure.
 *
 * Acts of the Union count by Regulation (EEC, Euratom) No 1182/71, Article 3: a period in days, weeks, months or years leaves
 * out the day of the event and ends with the last hour of its last day; one in hours leaves out the hour of the event; a last
 * day on a weekend or a public holiday moves to the next working day. What is said to be due is never later than that: hours
 * run from the event itself, and what Article 3 would still allow is told beside it. Public holidays are not known here.
 *
 * Treaties and conventions have no such rule: their periods run from the event by the clock. Six hours after an arrest are
 * counted without those between midnight and nine (Schengen Convention, Article 41(6)).
 */
import type { Duration } from '../model/book.ts';
import type { CardLine } from '../model/briefing.ts';
import { dayMs, hourMs, minuteMs, momentOf, readingAt } from './local-time.ts';

/** `union`: by Regulation No 1182/71. `clock`: from the event by the clock. */
export type Calendar = 'union' | 'clock';

export interface CountingRule {
  duration: Duration;
  calendar: Calendar;
  /** Only these are counted; of public holidays nothing is known. */
  workingDays: boolean;
  /** Hours between midnight and nine are not counted. */
  withoutNight: boolean;
}

export interface Due {
  /** The moment by which it has to be done. */
  at: number;
  /** That moment is the end of a day. */
  endOfDay: boolean;
  /** What Regulation No 1182/71 would still allow, where that is later. */
  lawAllows: { at: number; because: 'hour' | 'weekend' } | null;
}

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** How a card's line is counted; null for a line that sets no period running from an event. */
export function countingRule(line: CardLine): CountingRule | null {
  const { deadline, counts, kind, citations } = line;
  if (deadline === undefined || kind !== 'deadline' || counts === 'not' || line.coming !== undefined) return null;
  if (!partsOf(deadline)?.some((part) => part > 0)) return null;
  return {
    duration: deadline,
    calendar: citations[0]?.celex && isUnionAct(citations[0].celex) ? 'union' : 'clock',
    workingDays: counts === 'working-days',
    withoutNight: counts === 'without-night',
  };
}

/** Sector 3 of the CELEX numbers, but for framework decisions: they were not made under the Treaties that the Regulation names. */
function isUnionAct(celex: string): boolean {
  return /^3\d{4}[A-EG-Z]/.test(celex);
}

/**
 * @param start the moment of receipt, of arrest, of crossing
 * @param zone whose clock and calendar count, as IANA names it
 */
export function dueOf(rule: CountingRule, start: number, zone: string): Due {
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] =
    partsOf(rule.duration) ?? [];
  const time = hours * hourMs + minutes * minuteMs + seconds * 1000;
  if (years + months + weeks + days === 0) return dueInHours(rule, start, time, zone);
  const begin = readingAt(start, zone);
  const last = rule.workingDays
    ? afterWorkingDays(begin, weeks * 5 + days)
    : afterMonths(begin, years * 12 + months) + (weeks * 7 + days) * dayMs;
  if (rule.calendar === 'clock' && !rule.workingDays)
    return { at: momentOf(last + time, zone), endOfDay: false, lawAllows: null };
  const end = (day: number) => momentOf(midnightOf(day) + dayMs, zone);
  const workingDay = isWeekend(last) ? afterWorkingDays(last, 1) : last;
  const moves = rule.calendar === 'union' && workingDay !== last;
  return { at: end(last), endOfDay: true, lawAllows: moves ? { at: end(workingDay), because: 'weekend' } : null };
}

function dueInHours(rule: CountingRule, start: number, time: number, zone: string): Due {
  if (rule.withoutNight) return { at: withoutNights(start, time, zone), endOfDay: false, lawAllows: null };
  const at = start + time;
  const nextHour = Math.floor(start / hourMs) * hourMs + hourMs;
  const lawAllows = rule.calendar === 'union' ? { at: nextHour + time, because: 'hour' as const } : null;
  return { at, endOfDay: false, lawAllows };
}

/** Only the time from nine until midnight runs. */
function withoutNights(start: number, time: number, zone: string): number {
  let [at, rest] = [start, time];
  for (;;) {
    const midnight = midnightOf(readingAt(at, zone));
    const morning = momentOf(midnight + 9 * hourMs, zone);
    if (at < morning) at = morning;
    const night = momentOf(midnight + dayMs, zone);
    if (at + rest <= night) return at + rest;
    rest -= night - at;
    at = night;
  }
}

/** The same day of a later month; its last day where the month is shorter. */
function afterMonths(reading: number, months: number): number {
  if (months === 0) return reading;
  const from = new Date(reading);
  const first = new Date(Date.UTC(from.getUTCFullYear(), from.getUTCMonth() + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  return first.getTime() + (Math.min(from.getUTCDate(), length) - 1) * dayMs + (reading - midnightOf(reading));
}

function afterWorkingDays(reading: number, count: number): number {
  let day = reading;
  for (let left = count; left > 0; ) {
    day += dayMs;
    if (!isWeekend(day)) left--;
  }
  return day;
}

function isWeekend(reading: number): boolean {
  return [0, 6].includes(new Date(reading).getUTCDay());
}

function midnightOf(reading: number): number {
  return Math.floor(reading / dayMs) * dayMs;
}

function partsOf(duration: Duration): number[] | null {
  const parts = form.exec(duration);
  return parts ? parts.slice(1).map((part) => Number(part ?? 0)) : null;
}
