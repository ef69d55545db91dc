/** Pursuit at each border of a state, both ways: verdict, holding and limits; each cell leads to its card. */
import type { StatePage } from '../../rules/brief/state-page.ts';
import type { StateId } from '../../rules/model/book.ts';
import type { Card, Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { Icon } from '../icon/icon.tsx';

export interface NeighbourTableProps {
  words: Words;
  page: StatePage;
  onPursuit: (neighbour: StateId, direction: Direction) => void;
}

const shownFacts = ['apprehend', 'limitKm', 'limitMinutes'];

export function NeighbourTable({ words, page, onPursuit }: NeighbourTableProps) {
  const home = words.state(page.state.id);
  return (
    <table class="neighbours">
      <caption>{words.topic('hot-pursuit')}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t('state.neighbour')}</th>
          <th scope="col">{words.t('state.from', { state: home })}</th>
          <th scope="col">{words.t('state.to', { state: home })}</th>
        </tr>
      </thead>
      <tbody>
        {page.neighbours.map((row) => (
          <tr key={row.state}>
            <th scope="row">{words.state(row.state)}</th>
            {(['out', 'in'] as const).map((direction) => (
              <td key={direction}>
                <PursuitCell words={words} card={row[direction]} onClick={() => onPursuit(row.state, direction)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function PursuitCell({ words, card, onClick }: { words: Words; card: Card; onClick: () => void }) {
  const values = card.tiles.filter((tile) => shownFacts.includes(tile.fact));
  return (
    <button type="button" class="neighbour-cell" onClick={onClick}>
      <span class="card-verdict" data-verdict-tone={card.verdict}>
        <Icon name={card.confidence === 'unverified' ? 'unverified-mark' : card.verdict} />
        {verdictText(words, card)}
        {card.confidence === 'unverified' && ` · ${words.t('confidence.unverified')}`}
      </span>
      {values.map((tile) => (
        <span key={tile.fact} class="neighbour-value">
          {words.factLabel(tile.fact)} <strong>{words.factText(tile.fact, tile.value)}</strong>
        </span>
      ))}
    </button>
  );
}
