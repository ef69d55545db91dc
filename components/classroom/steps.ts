/** The steps in which a case is revealed, one key each. The verdict stays hidden until the class has answered. */
import { slots } from '../../rules/brief/copy-text.ts';
import type { Slot } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';

export type Step = 'case' | 'question' | 'verdict' | 'tiles' | Slot | 'sources' | 'answers';

/** @param card null where there is none yet @param hasAnswers whether the case has answers of its own to end with */
export function stepsOf(card: Card | null, hasAnswers: boolean): Step[] {
  if (card === null) return ['case'];
  const isThere = (slot: Slot) =>
    card.lines.some((line) => line.slot === slot) || (slot === 'contacts' && card.centres.length > 0);
  return [
    'case',
    'question',
    'verdict',
    ...(card.tiles.length > 0 ? (['tiles'] as const) : []),
    ...slots.filter(isThere),
    ...(card.citations.length > 0 ? (['sources'] as const) : []),
    ...(hasAnswers ? (['answers'] as const) : []),
  ];
}
