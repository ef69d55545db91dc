/** What passes between the classroom and the reader of its case text. */
import type { Finding } from '../../rules/model/finding.ts';
import type { FoundItem } from '../../rules/model/reading.ts';

export interface CaseQuestion {
  text: string;
  /** The language that the text claims to be in. */
  lang: string;
}

/** A place in the case text that means something. */
export type Mark = Pick<Finding, 'kind' | 'start' | 'end'>;

/** What was found: where, for the marks, and what, for the chips. Questions are answered in their order. */
export interface CaseAnswer {
  marks: Mark[];
  items: FoundItem[];
}
