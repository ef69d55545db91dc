/** All that the book knows of one state, on one page: its status, its neighbours with the pursuit table both ways, its treaties. */
import type { Book, IsoDate, State, StateId } from '../model/book.ts';
import type { Card, CardCentre, Citation, Direction, Service } from '../model/briefing.ts';
import { binds, holds, inForce } from './bound.ts';
import { brief } from './brief.ts';
import { centreOf } from './centres.ts';
import { cite } from './cite.ts';
import { within } from './days.ts';

/** What a neighbour allows, and what is allowed to it. */
export interface NeighbourRow {
  state: StateId;
  /** Officers of the page's state go there. */
  out: Card;
  /** Officers of the neighbour come here. */
  in: Card;
}

/** In which languages the state takes requests under an act. */
export interface RequestLanguages {
  act: Citation;
  languages: string[];
  /** Others may be accepted too. */
  others: boolean;
  /** The national law or declaration that says so, and its official publication. */
  law: string;
  link: string | null;
}

export interface StatePage {
  state: State;
  /** On the day. */
  isMember: boolean;
  isSchengen: boolean;
  neighbours: NeighbourRow[];
  centres: CardCentre[];
  /** Of acts in force on the day; empty where the book does not know. */
  requestLanguages: RequestLanguages[];
  /** Agreements with named parties that bind the state on the day. */
  treaties: Citation[];
}

/**
 * @param book with the topic `hot-pursuit`
 * @returns null for a state that the book does not have
 */
export function statePage(book: Book, id: StateId, service: Service, day: IsoDate): StatePage | null {
  const state = book.states[id];
  if (!state) return null;
  const pursuit = (partner: StateId, direction: Direction) =>
    brief(book, {
      officer: { homeState: id, service },
      partners: [partner],
      topics: ['hot-pursuit'],
      direction,
      asOf: day,
    }).cards[0];
  return {
    state,
    isMember: holds(book, 'eu', id, day),
    isSchengen: holds(book, 'schengen', id, day),
    neighbours: state.neighbours.flatMap((partner) => {
      const cards = book.states[partner] ? [pursuit(partner, 'out'), pursuit(partner, 'in')] : [];
      const [out, back] = cards;
      return out && back ? [{ state: partner, out, in: back }] : [];
    }),
    centres: book.centres
      .filter((centre) => centre.states.includes(id) && within(day, centre.from, centre.until))
      .map(centreOf),
    requestLanguages: (state.requestLanguages ?? []).flatMap(({ for: id, languages, others = false, law, source }) => {
      const instrument = book.instruments[id];
      if (!instrument || !inForce(instrument, day)) return [];
      return [{ act: cite(book, { instrument: id }), languages, others, law, link: source ?? null }];
    }),
    treaties: Object.values(book.instruments)
      .filter(
        (instrument) =>
          instrument.kind === 'agreement' &&
          instrument.bound !== 'any' &&
          instrument.bound.some((clause) => clause.states?.includes(id)) &&
          inForce(instrument, day) &&
          binds(book, instrument, id, day),
      )
      .map((instrument) => cite(book, { instrument: instrument.id })),
  };
}
