import type { StateId } from '../model/book.ts';
import type { Card } from '../model/briefing.ts';

/** Who acts or asks, and where or whom: the same state twice where the topic needs no partner. */
export function statesOfCard(card: Pick<Card, 'home' | 'partner' | 'direction'>): { acting: StateId; host: StateId } {
  const partner = card.partner ?? card.home;
  return card.direction === 'out' ? { acting: card.home, host: partner } : { acting: partner, host: card.home };
}
