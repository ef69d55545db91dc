import { type ComparedColumn, type Comparison, sideBySide } from '../../rules/brief/compare.ts';
import type { Card } from '../../rules/model/briefing.ts';
import * as cards from '../fixtures/cards.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { CompareTable } from './compare-table.tsx';

const treaty: Card = {
  ...cards.pursuit,
  partner: 'NL',
  host: 'NL',
  decidedBy: { rank: 'treaty', citation: { ...cards.convention, name: 'Enschede', article: '12', link: null } },
  tiles: cards.pursuit.tiles.map((tile) =>
    tile.fact === 'apprehend' ? { ...tile, value: true, rank: 'treaty' } : tile,
  ),
};

const comparison = (
  against: Comparison['against'],
  shown: Card[],
  days = shown.map(() => '2026-11-22'),
): Comparison => ({
  topic: 'hot-pursuit',
  home: 'DE',
  direction: 'out',
  against,
  ...sideBySide(
    shown.map(
      (card, at): Omit<ComparedColumn, 'came' | 'went'> => ({
        partner: card.partner,
        day: days[at] ?? '',
        card,
      }),
    ),
    against,
    () => 0,
  ),
});

const borders = comparison('most', [
  cards.pursuit,
  { ...cards.pursuit, partner: 'LU', host: 'LU' },
  treaty,
  cards.withUnknowns,
  cards.notAvailable,
]);
const days = comparison(
  'previous',
  [
    { ...cards.notAvailable, partner: 'FR', host: 'FR' },
    { ...cards.pursuit, lines: cards.pursuit.lines.slice(2) },
    cards.pursuit,
    { ...treaty, partner: 'FR', host: 'FR', lines: cards.pursuit.lines.slice(1) },
  ],
  ['2010-06-01', '2023-06-01', '2026-11-22', '2028-06-01'],
);

export const fixture: Fixture = {
  title: 'Comparison table',
  states: [
    { name: 'borders', view: (words) => <CompareTable words={words} comparison={borders} onOpen={nothing} /> },
    { name: 'days', view: (words) => <CompareTable words={words} comparison={days} /> },
    {
      name: 'one border',
      view: (words) => (
        <CompareTable words={words} comparison={{ ...comparison('most', [cards.pursuit]), direction: 'in' }} />
      ),
    },
  ],
};
