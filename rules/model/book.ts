/** The rulebook as plain data, as the compiler leaves it: what `brief` and `search` are given. */
import type { InferOutput } from 'valibot';
import type * as basics from './book-schema/basics.ts';
import type * as conditions from './book-schema/condition.ts';
import type * as facts from './book-schema/fact.ts';
import type * as instruments from './book-schema/instrument.ts';
import type * as states from './book-schema/state.ts';
import type * as rules from './book-schema/topic.ts';

export type StateId = string;
export type TopicId = string;
export type InstrumentId = string;
/** An ISO 8601 date, compared as text. */
export type IsoDate = string;
/** An ISO 8601 duration. */
export type Duration = string;

export type Confidence = InferOutput<typeof basics.confidence>;
export type Verdict = InferOutput<typeof rules.verdict>;
export type Slot = InferOutput<typeof rules.slot>;
export type FactValue = InferOutput<typeof basics.factValue>;
export type WhyCode = InferOutput<typeof rules.whyCode>;
export type Condition = InferOutput<typeof conditions.condition>;
export type BookCitation = InferOutput<typeof basics.citation>;
export type Line = InferOutput<typeof rules.line>;
export type Layer = InferOutput<typeof rules.layer>;
/** Whose answer a layer is, from the most special to the most general. */
export type Rank = Layer['rank'];
export type Topic = InferOutput<typeof rules.topic>;
export type Border = InferOutput<typeof rules.border>;
export type Instrument = InferOutput<typeof instruments.instrument>;
export type State = InferOutput<typeof states.state>;
export type Centre = InferOutput<typeof states.centre>;
export type Fact = InferOutput<typeof facts.fact>;
export type QuizUse = InferOutput<typeof facts.quizUse>;
export type QuizAsk = InferOutput<typeof facts.quizAsk>;

/** The book's prose in another language than English: line id, or `topic/layer` for a reason, to its text. */
export interface BookTexts {
  lang: string;
  texts: Record<string, string>;
}

/** The whole book, or as much of it as was loaded: topics come one pack each. */
export interface Book {
  states: Record<StateId, State>;
  instruments: Record<InstrumentId, Instrument>;
  topics: Record<TopicId, Topic>;
  centres: Centre[];
  /** Topics that stand behind those that say what may be done. */
  supporting: TopicId[];
  /** Topics that name what the case is about, and not what is to be done. */
  crimes: TopicId[];
  facts: Record<string, Fact>;
  /** The topics of articles that lead elsewhere than their act does; in the compiled book. */
  articleTopics?: Record<InstrumentId, Record<string, TopicId>>;
  /** The day of the last check of any line. */
  checked: IsoDate;
  /** Absent: the prose is English. */
  texts?: BookTexts;
}
