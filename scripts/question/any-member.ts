/** "Any Member State": who the partner is where a question names none. */
import { binds, holds } from '../../rules/brief/bound.ts';
import type { Book, Instrument, State, StateId } from '../../rules/model/book.ts';

/** The code by which the Union stands among those of states; no state's own. */
export const anyMember: StateId = 'EU';

/** Before the Union, and before Schengen: the acts themselves say from when they apply. */
const always = '1950-01-01';
/** Ireland, Denmark or Cyprus stand outside many acts that hold between Member States in general. */
const MOST = 0.8;

/**
 * The book with a Member State that takes part in everything and has no treaty, declaration or centre of its own: a card with
 * it says what holds between Member States in general. Acts and conventions that name their states bind it where they bind most of the members. It borders on the officer's state where any
 * member does.
 */
export function withAnyMember(book: Book, home: StateId): Book {
  const own = book.states[home];
  if (!own) return book;
  const hasBorder = own.neighbours.some((id) => holds(book, 'eu', id, book.checked));
  const member: State = {
    id: anyMember,
    iso3: anyMember,
    plate: '',
    phone: '',
    mrz: [],
    languages: [],
    optOuts: [],
    eu: { from: always },
    schengen: { status: 'full', from: always },
    neighbours: hasBorder ? [home] : [],
    forces: [],
    confidence: own.confidence,
    checked: own.checked,
  };
  const members = Object.keys(book.states).filter((id) => id !== home && holds(book, 'eu', id, book.checked));
  const bindsMost = (instrument: Instrument) =>
    members.filter((id) => binds(book, instrument, id, book.checked)).length >= MOST * members.length;
  const instruments = Object.values(book.instruments).map((instrument) =>
    instrument.bound !== 'any' && bindsMost(instrument)
      ? { ...instrument, bound: [...instrument.bound, { states: [anyMember] }] }
      : instrument,
  );
  const neighbours = hasBorder ? [...own.neighbours, anyMember] : own.neighbours;
  return {
    ...book,
    states: { ...book.states, [home]: { ...own, neighbours }, [anyMember]: member },
    instruments: Object.fromEntries(instruments.map((instrument) => [instrument.id, instrument])),
  };
}
