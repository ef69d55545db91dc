/** Who is bound by what, on which day. */
import type { Book, Instrument, IsoDate, State, StateId } from '../model/book.ts';
import { within } from './days.ts';

/** States that are associated with the Schengen acquis by agreement without being members of the Union. */
const associatedStatus = 'associated';

/** Whether a state, or a set of states named in the book, holds the given state on the day. */
export function holds(book: Book, stateOrSet: string, id: StateId, day: IsoDate): boolean {
  const state = book.states[id];
  if (!state) return false;
  switch (stateOrSet) {
    case 'eu':
      return isMember(state, day);
    case 'non-eu':
      return !isMember(state, day);
    case 'associated':
      return state.schengen?.status === associatedStatus && within(day, state.schengen.from, state.schengen.until);
    case 'schengen':
      return (
        (state.schengen?.status === 'full' || state.schengen?.status === associatedStatus) &&
        state.schengen.from !== undefined &&
        within(day, state.schengen.from, state.schengen.until)
      );
    default:
      return stateOrSet === id;
  }
}

function isMember(state: State, day: IsoDate): boolean {
  return state.eu !== undefined && within(day, state.eu.from, state.eu.until);
}

/** Whether the instrument can be relied on that day. One without a date of application cannot. */
export function inForce(instrument: Instrument, day: IsoDate): boolean {
  return instrument.from !== undefined && within(day, instrument.from, instrument.until);
}

/** Whether the instrument binds the state that day, leaving aside whether it is in force. */
export function binds(book: Book, instrument: Instrument, id: StateId, day: IsoDate): boolean {
  if (instrument.bound === 'any') return true;
  if (instrument.except?.some((exception) => exception.state === id)) return false;
  return instrument.bound.some(
    (clause) =>
      within(day, clause.from, clause.until) &&
      ((clause.set !== undefined && holds(book, clause.set, id, day)) || (clause.states?.includes(id) ?? false)),
  );
}
