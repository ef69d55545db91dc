/**
 * Clock and calendar of a time zone, from `Intl` alone: the oldest browsers that are aimed at have no `Temporal`. A moment is
 * a number of milliseconds since 1970; a clock reading is a moment's numbers as if they were UTC, so that days can be added.
 */

/** On the night of a change a reading can stand for no moment, or for two. */
export type Moments = [] | [moment: number] | [first: number, second: number];

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock shows at a moment. */
export function readingAt(moment: number, zone: string): number {
  const format =
    formats.get(zone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  formats.set(zone, format);
  const parts = Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, Number(value)]));
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) + (moment % 1000);
}

/** When the clock shows this. */
export function momentsOf(reading: number, zone: string): Moments {
  const offsets = [reading - dayMs, reading + dayMs].map((near) => readingAt(near, zone) - near);
  const moments = [...new Set(offsets)]
    .map((offset) => reading - offset)
    .filter((moment) => readingAt(moment, zone) === reading);
  return moments.sort((a, b) => a - b) as Moments;
}

/** The moment of a reading; of two the first, and of none the first moment after the gap. */
export function momentOf(reading: number, zone: string): number {
  const [moment] = momentsOf(reading, zone);
  if (moment !== undefined) return moment;
  // The clock was put forward over the reading: as far past the change as the reading lies past its beginning.
  const before = readingAt(reading - dayMs, zone) - (reading - dayMs);
  const shown = readingAt(reading - before, zone);
  return reading - before - (shown - Math.floor(shown / hourMs) * hourMs);
}

/** "2026-03-29T02:30" as a reading; null where the calendar has no such day or the clock no such time. */
export function readingOf(text: string): number | null {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? time : null;
}

/** A reading as "2026-03-29T02:30". */
export function readingText(reading: number): string {
  return new Date(reading).toISOString().slice(0, 16);
}

/** How far the clock is ahead of UTC at a moment: "UTC+2", "UTC−1". */
export function offsetText(moment: number, zone: string): string {
  const minutes = Math.round((readingAt(moment, zone) - moment) / minuteMs);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(Math.abs(minutes) / 60)}${rest > 0 ? `:${rest}` : ''}`;
}
