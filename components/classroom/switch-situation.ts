/** Switches of the situation: by key, by hand, by "what if". Pure. */
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { ClassSituation, ClassWhatIf } from './class-case.ts';

/** The most that digits can reach. */
const mostWhatIfs = 9;

/** The situation after a change. Where both states would be one, they change places. */
export function switched(now: ClassSituation, change: Partial<ClassSituation>): ClassSituation {
  const next = { ...now, ...change };
  if (next.partner !== next.home) return next;
  return change.home === undefined ? { ...next, home: now.partner ?? now.home } : { ...next, partner: now.home };
}

/** What is other than in the case. */
export function differenceOf(base: ClassSituation, now: ClassSituation): Partial<ClassSituation> {
  const keys = Object.keys(base) as (keyof ClassSituation)[];
  return Object.fromEntries(keys.filter((key) => base[key] !== now[key]).map((key) => [key, now[key]]));
}

/** What the digits do: the case's own what-ifs, then each neighbour of the state that is left or entered. */
export function whatIfsOf(
  base: ClassSituation,
  own: readonly ClassWhatIf[],
  neighbours: readonly StateId[],
  nameOf: (state: StateId) => string,
): ClassWhatIf[] {
  const byNeighbour = neighbours
    .filter((state) => state !== base.home && !own.some(({ change }) => onlyPartner(change) === state))
    .map((state) => ({ ask: nameOf(state), change: { partner: state } }));
  return [...own, ...byNeighbour].slice(0, mostWhatIfs);
}

function onlyPartner(change: Partial<ClassSituation>): StateId | null {
  return Object.keys(change).length === 1 ? (change.partner ?? null) : null;
}

/** Whether the situation is just what the what-if makes of the case. */
export function isNow({ change }: ClassWhatIf, now: ClassSituation): boolean {
  return (Object.keys(change) as (keyof ClassSituation)[]).every((key) => change[key] === now[key]);
}

/** A stop stands for its year: a case of some weeks ago is at today's. */
export function isAtStop(stop: IsoDate, day: IsoDate): boolean {
  return stop.slice(0, 4) === day.slice(0, 4);
}

/** The stop after that of a day; behind the last the first again. */
export function nextStop(stops: readonly IsoDate[], day: IsoDate): IsoDate {
  return stops.find((stop) => stop > day && !isAtStop(stop, day)) ?? stops[0] ?? day;
}

/** The entry behind the one that is there, round and round. */
export function nextOf<T>(list: readonly T[], now: T): T {
  return list[(list.indexOf(now) + 1) % list.length] ?? now;
}
