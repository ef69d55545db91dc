/** What the detector found in a text: plain data, no text but the words that matched. */
import type { InstrumentId, StateId, TopicId } from './book.ts';

/** What the words were taken for. Codes count only where the page makes them codes. */
export type How =
  | 'name'
  | 'adjective'
  | 'demonym'
  | 'place'
  | 'code'
  | 'mrz'
  | 'iban'
  | 'phone'
  | 'plate'
  | 'term'
  | 'acronym'
  | 'nickname'
  | 'number'
  | 'citation';

export interface Finding {
  kind: 'state' | 'topic' | 'instrument' | 'citation';
  /** A state, topic or instrument; for a citation, the instrument cited. */
  id: StateId | TopicId | InstrumentId;
  /** Offsets in UTF-16 code units. */
  start: number;
  end: number;
  surface: string;
  how: How;
  /** The languages in which the words mean this; empty where language plays no part. */
  langs: string[];
  /** How strong a sign this is, from 0 (weak) to 1 (sure). */
  weight: number;
  /** For instruments and citations: the topic to which they lead. */
  topic?: TopicId;
  /** For a topic: what else the words lead to, less surely. */
  also?: TopicId[];
  /**
   * A topic whose words count only beside a cue, and have none, or a state that is named by an adjective of something that
   * is no matter of a case: it counts on a page that says nothing surer.
   */
  isLone?: true;
  citation?: { instrument: InstrumentId; celex: string | null; article: string | null };
}
