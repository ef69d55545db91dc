/** The facts of one question: who acts, where, when; and whether a condition of the book holds for it. */
import type { Book, Centre, Condition, IsoDate, StateId } from '../model/book.ts';
import type { Direction, Service } from '../model/briefing.ts';
import { binds, holds, inForce } from './bound.ts';
import { within } from './days.ts';

export interface Situation {
  home: StateId;
  /** Null where the officer asked about no other state. */
  partner: StateId | null;
  direction: Direction;
  service: Service;
  day: IsoDate;
}

/** The state in which the measure is taken, or which is asked. */
export function hostOf(situation: Situation): StateId {
  return situation.direction === 'out' ? (situation.partner ?? situation.home) : situation.home;
}

/** The state whose officers act, or which asks. */
export function actingOf(situation: Situation): StateId {
  return situation.direction === 'out' ? situation.home : (situation.partner ?? situation.home);
}

/** The states concerned: two, or the officer's own alone. */
export function statesOf(situation: Situation): StateId[] {
  return situation.partner === null ? [situation.home] : [situation.home, situation.partner];
}

/** Whether both states are bound by an instrument that is in force on the day. */
export function bothBound(book: Book, instrumentId: string, situation: Situation): boolean {
  const instrument = book.instruments[instrumentId];
  if (!instrument || !inForce(instrument, situation.day)) return false;
  return statesOf(situation).every((id) => binds(book, instrument, id, situation.day));
}

/** Whether at least one of the two states is bound by an instrument that is in force on the day. */
export function oneBound(book: Book, instrumentId: string, situation: Situation): boolean {
  const instrument = book.instruments[instrumentId];
  if (!instrument || !inForce(instrument, situation.day)) return false;
  return statesOf(situation).some((id) => binds(book, instrument, id, situation.day));
}

/** Whether a joint centre serves both states on the day. */
export function serves(centre: Centre, situation: Situation): boolean {
  const states = statesOf(situation);
  return (
    states.length > 1 &&
    states.every((id) => centre.states.includes(id)) &&
    within(situation.day, centre.from, centre.until)
  );
}

/** Whether every named part of the condition holds. An absent condition always does. */
export function meets(book: Book, condition: Condition | undefined, situation: Situation): boolean {
  if (!condition) return true;
  const { day, home, partner } = situation;
  const among = (list: string[], id: StateId | null) =>
    id !== null && list.some((entry) => holds(book, entry, id, day));
  const states = statesOf(situation);
  if (condition.host && !among(condition.host, hostOf(situation))) return false;
  if (condition.acting && !among(condition.acting, actingOf(situation))) return false;
  if (condition.home && !among(condition.home, home)) return false;
  if (condition.partner && !among(condition.partner, partner)) return false;
  const { both, either, neither } = condition;
  if (both && !states.every((id) => among(both, id))) return false;
  if (either && !states.some((id) => among(either, id))) return false;
  if (neither && states.some((id) => among(neither, id))) return false;
  if (condition.bound && !condition.bound.every((id) => bothBound(book, id, situation))) return false;
  if (condition.unbound?.some((id) => bothBound(book, id, situation))) return false;
  if (condition.neighbours !== undefined && condition.neighbours !== areNeighbours(book, home, partner)) return false;
  if (condition.centre !== undefined && condition.centre !== book.centres.some((one) => serves(one, situation)))
    return false;
  if (condition.direction && condition.direction !== situation.direction) return false;
  return !condition.service || condition.service === situation.service;
}

function areNeighbours(book: Book, home: StateId, partner: StateId | null): boolean {
  return partner !== null && (book.states[home]?.neighbours.includes(partner) ?? false);
}
