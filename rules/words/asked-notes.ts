/** What is to be said beside the cards of a typed question. */
import type { Card, Citation } from '../model/briefing.ts';
import type { Words } from '../model/words.ts';
import { reasonText } from './reason-text.ts';

/** Numbers and provisions that the question cites and the book has not, one sentence each. */
export function unknownNotes(words: Words, numbers: readonly string[], articles: readonly Citation[]): string[] {
  const cited = [...numbers, ...articles.map(words.citation)];
  return [...new Set(cited)].map((act) => words.t('asked.unknown', { act }));
}

/**
 * @param isGeneral the card is about no other state in particular
 * @returns why it answers as it does, and for whom it holds; null where neither needs a sentence
 */
export function askedReason(words: Words, card: Card, isGeneral: boolean): string | null {
  const reason = reasonText(words, card)?.text;
  const said = [...(reason ? [reason] : []), ...(isGeneral ? [words.t('asked.general')] : [])];
  return said.length > 0 ? said.join(' ') : null;
}
