import type { InstrumentId, IsoDate, StateId, TopicId } from '../../rules/model/book.ts';

/** What views need to know of the book beside the cards: what there is to choose from, and names. */
export interface Directory {
  /** The states that an officer can serve, and that a measure can be taken in. */
  states: StateId[];
  topics: TopicId[];
  neighboursOf: (state: StateId) => StateId[];
  instrumentName: (instrument: InstrumentId) => string;
  /** The day of the last check of any line. */
  checked: IsoDate | null;
}

/** While the book is on its way. */
export const emptyDirectory: Directory = {
  states: [],
  topics: [],
  neighboursOf: () => [],
  instrumentName: (id) => id,
  checked: null,
};
