/** One value of a card: what it is, how much, and how sure. An unknown value looks unknown and shows no number. */
import type { Tile as TileData } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import './tile.css';

/** Longer values do not fit into one line of a third of the popup's width, or not into two. */
const oneLine = 14;
const twoLines = 28;

function lengthOf(text: string): 'long' | 'medium' | undefined {
  if (text.length > twoLines) return 'long';
  return text.length > oneLine ? 'medium' : undefined;
}

export function Tile({ words, tile }: { words: Words; tile: TileData }) {
  const text = words.factText(tile.fact, tile.value);
  return (
    <div
      class="tile"
      data-length={lengthOf(text)}
      data-fact={tile.fact}
      data-unknown={tile.value === 'unknown' ? '' : undefined}
      data-confidence={tile.confidence}
    >
      <dt class="tile-label" lang={words.langOf(`facts.${tile.fact}.label`)}>
        {words.factLabel(tile.fact)}
        {tile.confidence !== 'official' && <ConfidenceMark words={words} confidence={tile.confidence} brief />}
      </dt>
      <dd class="tile-value" title={tile.citation ? words.citation(tile.citation) : undefined}>
        {text}
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
