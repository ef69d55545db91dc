/** What the classroom works on: a case text, who acts where, and what to ask the class about it; in one language. */
import type { InstrumentId, IsoDate, StateId, TopicId } from '../../rules/model/book.ts';
import type { Direction, Service } from '../../rules/model/briefing.ts';

/** The one question that the class looks at. */
export interface ClassSituation {
  home: StateId;
  /** Null while none is chosen. */
  partner: StateId | null;
  topic: TopicId;
  direction: Direction;
  service: Service;
  asOf: IsoDate;
}

export interface ClassQuestion {
  ask: string;
  /** What there is to choose from; empty for an open question. */
  options: string[];
  answer: string;
  explain: string | null;
}

/** "What if …": what it is called on the screen, and what it changes of the case. */
export interface ClassWhatIf {
  ask: string;
  change: Partial<ClassSituation>;
}

export interface ClassCase {
  id: string;
  title: string;
  /** Paragraphs are parted by line ends. */
  text: string;
  /** The language of all its texts. */
  lang: string;
  /** The languages in which there is one. */
  langs: string[];
  situation: ClassSituation;
  /** The topics that it is about, the first first. */
  topics: TopicId[];
  partners: StateId[];
  /** Acts that it names. */
  acts: InstrumentId[];
  goals: string[];
  questions: ClassQuestion[];
  whatIfs: ClassWhatIf[];
}
