/** One value of a card: what it is, how much, and how sure. An unknown value looks unknown and shows no number. */
import type { Tile as TileData } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import './tile.css';

function toneOf(value: TileData['value']): string {
  if (value === true) return 'yes';
  if (value === false) return 'no';
  return value === 'unknown' ? 'unknown' : 'value';
}

/** Longer values do not fit into a third of the popup's width in one or two lines. */
const longValue = 22;

export function Tile({ words, tile }: { words: Words; tile: TileData }) {
  const text = words.factText(tile.fact, tile.value);
  return (
    <div
      class="tile"
      data-long={text.length > longValue ? '' : undefined}
      data-fact={tile.fact}
      data-tone={toneOf(tile.value)}
      data-confidence={tile.confidence}
    >
      <dt class="tile-label" lang={words.langOf(`facts.${tile.fact}.label`)}>
        {words.factLabel(tile.fact)}
      </dt>
      <dd class="tile-value" title={tile.citation ? words.citation(tile.citation) : undefined}>
        {text}
        {tile.confidence !== 'official' && <ConfidenceMark words={words} confidence={tile.confidence} brief />}
      </dd>
    </div>
  );
}

/** The tiles of a card, in the book's order. */
export function Tiles({ words, tiles }: { words: Words; tiles: TileData[] }) {
  return (
    <dl class="tiles" aria-label={words.t('card.tiles')}>
      {tiles.map((tile) => (
        <Tile key={tile.fact} words={words} tile={tile} />
      ))}
    </dl>
  );
}
