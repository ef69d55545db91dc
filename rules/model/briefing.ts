/** What an officer asks and what the book answers. */
import type {
  Confidence,
  Duration,
  FactValue,
  InstrumentId,
  IsoDate,
  Line,
  Rank,
  Slot,
  StateId,
  TopicId,
  Verdict,
  WhyCode,
} from './book.ts';

export type Direction = 'out' | 'in';
export type Service = 'police' | 'customs';

export interface Officer {
  homeState: StateId;
  service: Service;
}

export interface BriefingRequest {
  officer: Officer;
  /** Partner states, the strongest first. */
  partners: StateId[];
  /**
   * Who stands for any partner where none is named, so that topics between states are answered all the same; those of
   * the officer's own state need none. */
  anyPartner?: StateId;
  /** Topics, the strongest first. Empty: the book's everyday topics for the pair. */
  topics: TopicId[];
  /** `out`: you go there or ask them. `in`: they come here or ask you. */
  direction: Direction;
  asOf: IsoDate;
  /** Acts that the page names: where one has ended, its card says what replaced it. */
  named?: InstrumentId[];
}

export interface Citation {
  instrument: InstrumentId;
  /** The name that officers know. */
  name: string;
  /** The language of the name. */
  lang: string;
  celex: string | null;
  article: string | null;
  /** The official publication. */
  link: string | null;
}

export interface CardLine {
  id: string;
  slot: Slot;
  text: string;
  /** True where the text is not in the language asked for. */
  untranslated?: boolean;
  kind: string;
  deadline?: Duration;
  /** How the deadline is counted, where not plainly. */
  counts?: NonNullable<Line['counts']>;
  values?: Record<string, FactValue>;
  citations: Citation[];
  confidence: Confidence;
  checked: IsoDate;
  source: string | null;
  /** The line does not apply yet: the day from which it does. */
  coming?: IsoDate;
}

/** A joint police and customs centre that serves the two states of a card. */
export interface CardCentre {
  id: string;
  name: string;
  place: string;
  basis: string | null;
  tasks: string | null;
  confidence: Confidence;
  source: string | null;
}

export interface Why {
  code: WhyCode;
  /** The act that leaves a state out, or that has no rule on the measure. */
  act: Citation | null;
  /** The states that it leaves out. */
  states: StateId[];
}

/** A value on a tile, with the provision that decides it. */
export interface Tile {
  fact: string;
  value: FactValue;
  /** Whose answer it is. */
  rank: Rank;
  citation: Citation | null;
  confidence: Confidence;
}

export interface Card {
  topic: TopicId;
  home: StateId;
  /** Null where the topic needs no partner. */
  partner: StateId | null;
  direction: Direction;
  /** The state in which the measure is taken, or which is asked. */
  host: StateId;
  verdict: Verdict;
  /** Whose answer the verdict is, and the provision; null where no layer of the book gives one. */
  decidedBy: { rank: Rank; citation: Citation | null } | null;
  /** What makes it a "no": a sentence of the catalogue, filled with the act and the states that it leaves out. */
  why: Why | null;
  /** The book's own sentence for "not available" and for verdicts that need one: see `reasonText`. */
  reason: string | null;
  /** True where the reason is not in the language asked for. */
  reasonUntranslated?: boolean;
  /** Topics to use in its place. */
  instead: TopicId[];
  /** What opens each of them between the two states. */
  insteadBy?: Record<TopicId, Citation>;
  facts: Record<string, FactValue>;
  tiles: Tile[];
  lines: CardLine[];
  /** Whom both states can call: the centre of fewest states first. Part of the contacts. */
  centres: CardCentre[];
  /** Every provision that the card rests on, the deciding one first. */
  citations: Citation[];
  /** The weakest confidence among verdict and tiles. */
  confidence: Confidence;
  /** The oldest check among the lines. */
  checked: IsoDate;
}

export interface Briefing {
  asOf: IsoDate;
  cards: Card[];
}
