/** Time zones by the names that `Intl` knows them by (IANA), and the states that live by them. */
import type { StateId } from './book.ts';
import zonesOfState from './time-zones.json' with { type: 'json' };

/** Each state's own, the one by which most of it lives first. */
const byState: Record<StateId, string[]> = zonesOfState;

export interface OfferedZone {
  zone: string;
  state: StateId;
}

/** Whether this browser can tell the time there. A bare offset ("+01:00") knows no change of the clocks and is none. */
export function isTimeZone(name: string): boolean {
  try {
    return /^[A-Za-z]/.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

export function stateOfZone(zone: string): StateId | undefined {
  return Object.keys(byState).find((state) => byState[state]?.includes(zone));
}

/**
 * The zones to choose from: of each state those that this browser knows, and of two with the same clock only the first.
 * @param year in which the clocks are compared
 */
export function offeredZones(year: number): OfferedZone[] {
  return Object.entries(byState).flatMap(([state, zones]) => {
    const known = zones.filter(isTimeZone);
    const clocks = known.map((zone) => clockOf(zone, year));
    return known.filter((_, at) => clocks.indexOf(clocks[at] ?? '') === at).map((zone) => ({ zone, state }));
  });
}

/** What the clock shows at the start of each month, as one text. */
function clockOf(zone: string, year: number): string {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(year, month))).join();
}
