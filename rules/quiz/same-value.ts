/** Values that are written differently and say the same: 24 hours are a day. */
import type { FactValue } from '../model/book.ts';

const form = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
/** Seconds in each part; a month counts thirty days, so that it is no wrong answer beside them. */
const seconds = [365 * 86_400, 30 * 86_400, 7 * 86_400, 86_400, 3600, 60, 1];

/** @returns the same text for two values that a class must not be asked to tell apart */
export function sameAs(value: FactValue): string {
  const parts = form.exec(String(value));
  if (!parts || String(value) === 'P') return String(value);
  return `${seconds.reduce((sum, each, index) => sum + each * Number(parts[index + 1] ?? 0), 0)} s`;
}
