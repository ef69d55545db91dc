/** How the product speaks: the type of what `rules/words/say.ts` makes from a catalogue, and views are given. */
import type classroom from '../../generated/words/classroom/en.json';
import type en from '../../generated/words/en.json';
import type { Duration, FactValue, IsoDate, StateId, TopicId } from './book.ts';
import type { CardLine, Citation } from './briefing.ts';

/** Every message that the English catalogue has; it is the measure of the others. */
export type MessageKey = keyof typeof en | keyof typeof classroom;

/** What a message's placeholders are filled with. */
export type MessageValues = Record<string, string | number | boolean>;

export interface Words {
  /** The language of the interface, as BCP 47. */
  lang: string;
  /** One message, its placeholders filled. A message that the language lacks comes in English: see `langOf`. */
  t(key: MessageKey, values?: MessageValues): string;
  /** The language in which `t` answers for the key: `lang`, or `en` where the language lacks the message. */
  langOf(key: string): string;
  state(id: StateId): string;
  topic(id: TopicId): string;
  factLabel(fact: string): string;
  /** A value as words, with its unit: "10 km", "8 hours", "no". */
  factText(fact: string, value: FactValue): string;
  /** "CISA, Art. 41(5)(b)". */
  citation(citation: Citation): string;
  /** "Art. 41(5)(b)", where the act was named just before; null where the act as a whole is meant. */
  place(citation: Citation): string | null;
  duration(duration: Duration): string;
  /** "Within 8 hours"; "At once" for a duration of nothing; "8 hours" where it runs from no event. */
  deadline(duration: Duration, counts?: CardLine['counts']): string;
  date(day: IsoDate): string;
  /** Day and time of a moment in a time zone, as IANA names it: "Sun 22 Nov 2026, 18:15". */
  moment(at: number, zone: string): string;
  /** "a, b and c". */
  list(items: string[]): string;
  /** Compares two words in the language's own order. */
  compare(a: string, b: string): number;
}
