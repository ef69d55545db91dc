/** The verdict in a word. Where the book merely records nothing, it does not say that the law forbids. */
import type { Card } from '../model/briefing.ts';
import type { Words } from '../model/words.ts';

const unrecorded: ReadonlySet<string> = new Set(['outside-no-treaty', 'no-record', 'no-centre']);

export function verdictText(words: Words, { verdict, why }: Pick<Card, 'verdict' | 'why'>): string {
  const isUnrecorded = verdict === 'not-available' && why !== null && unrecorded.has(why.code);
  return words.t(isUnrecorded ? 'verdict.not-recorded' : `verdict.${verdict}`);
}
