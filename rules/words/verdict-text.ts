/**
 * The verdict in a word. Where the book merely records nothing, it does not say that the law forbids; and of a crime it does
 * not say that it is allowed, but that the states work together on it.
 */
import type { Card } from '../model/briefing.ts';
import type { Words } from '../model/words.ts';

const unrecorded: ReadonlySet<string> = new Set(['outside-no-treaty', 'no-record', 'no-centre']);

export function verdictText(words: Words, { verdict, why }: Pick<Card, 'verdict' | 'why'>): string {
  if (verdict === 'not-available' && why !== null && unrecorded.has(why.code)) return words.t('verdict.not-recorded');
  if (verdict === 'conditions' && why?.code === 'crime') return words.t('verdict.cooperation');
  return words.t(`verdict.${verdict}`);
}
