import type { IsoDate } from '../model/book.ts';

/** Whether a day lies between two days, both inclusive; a missing day is open. ISO dates compare as text. */
export function within(day: IsoDate, from: IsoDate | undefined, until: IsoDate | undefined): boolean {
  return (from === undefined || from <= day) && (until === undefined || day <= until);
}
