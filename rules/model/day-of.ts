import type { IsoDate } from './book.ts';

/** The day of a moment in the local calendar. */
export function dayOf(moment: Date): IsoDate {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}
