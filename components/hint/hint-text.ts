/** What the hint card says about a marked word: plain text, ready to be shown. */
import type { Verdict } from '../../rules/model/book.ts';

export interface HintRow {
  /** Between which states, or in what matter. */
  label: string;
  verdict: Verdict;
  word: string;
  /** Said where nobody has seen the official text. */
  caution: string | null;
}

export interface HintText {
  /** The language of the words, as BCP 47. */
  lang: string;
  /** Of the state, the topic or the act. */
  name: string;
  /** What it is, and which way the rules are asked. */
  kind: string;
  rows: HintRow[];
  /** How many more there are, or why there is none. */
  note: string | null;
  /** The one line that matters, of the first row. Its label says what it is, `inEnglish` that it is not in the officer's language. */
  next: { label: string | null; text: string; lang: string; inEnglish: string | null } | null;
  /** Where the rules open. */
  where: string;
}
