import type { Card as CardData } from '../../rules/model/briefing.ts';
import * as cards from '../fixtures/cards.ts';
import { type Fixture, nothing, nothingAsync } from '../fixtures/fixture.ts';
import { Card } from './card.tsx';

const state = (name: string, card: CardData, open = true): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <Card
      words={words}
      card={card}
      open={open}
      onTurn={nothing}
      onTopic={nothing}
      onCopy={nothingAsync}
      onCompare={card.partner === null ? undefined : nothing}
    />
  ),
});

export const fixture: Fixture = {
  title: 'Card',
  states: [
    state('with conditions', cards.pursuit),
    state('unverified, unknown values', cards.withUnknowns),
    state('not available', cards.notAvailable),
    state('prior authorisation, secondary source', cards.authorisation),
    state('allowed, few values', cards.allowed),
    state('own state, no partner', cards.ownState),
    state('closed', cards.pursuit, false),
    state('closed, unverified', cards.withUnknowns, false),
    state('closed, not available', cards.notAvailable, false),
  ],
};
