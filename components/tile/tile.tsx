/** One value of a card: what it is, how much, and how sure. An unknown value looks unknown and shows no number. */
import type { CardChanges } from '../../rules/brief/changes.ts';
import type { Tile as TileData } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { ChangeTag } from '../changes/change-tag.tsx';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import './tile.css';

/** Longer values do not fit into one line of a third of the popup's width, or not into two. */
const oneLine = 14;
const twoLines = 28;

function lengthOf(text: string): 'long' | 'medium' | undefined {
  if (text.length > twoLines) return 'long';
  return text.length > oneLine ? 'medium' : undefined;
}

/** What another situation did to a value. */
interface Change {
  kind: 'new' | 'was' | 'gone';
  text: string;
}

export interface TileProps {
  words: Words;
  tile: TileData;
  /** What another situation did to it. */
  change?: Change | null;
}

export function Tile({ words, tile, change = null }: TileProps) {
  const text = words.factText(tile.fact, tile.value);
  return (
    <div
      class="tile"
      data-length={lengthOf(text)}
      data-fact={tile.fact}
      data-unknown={tile.value === 'unknown' ? '' : undefined}
      data-confidence={tile.confidence}
      data-change={change?.kind}
    >
      <dt class="tile-label" lang={words.langOf(`facts.${tile.fact}.label`)}>
        {words.factLabel(tile.fact)}
        {tile.confidence !== 'official' && <ConfidenceMark words={words} confidence={tile.confidence} brief />}
      </dt>
      <dd class="tile-value" title={tile.citation ? words.citation(tile.citation) : undefined}>
        {text}
      </dd>
      {change && (
        <dd>
          <ChangeTag {...change} />
        </dd>
      )}
    </div>
  );
}

export interface TilesProps {
  words: Words;
  tiles: TileData[];
  /** What another situation has changed: values are marked with what they were, and those that fell away stand at the end. */
  changes?: CardChanges | null;
}

/** The tiles of a card, in the book's order. */
export function Tiles({ words, tiles, changes = null }: TilesProps) {
  return (
    <dl class="tiles" aria-label={words.t('card.tiles')}>
      {tiles.map((tile) => (
        <Tile key={tile.fact} words={words} tile={tile} change={changeOf(words, tile, changes)} />
      ))}
      {changes?.goneTiles.map((tile) => (
        <Tile key={tile.fact} words={words} tile={tile} change={{ kind: 'gone', text: words.t('compare.went') }} />
      ))}
    </dl>
  );
}

function changeOf(words: Words, { fact }: TileData, changes: CardChanges | null): Change | null {
  const before = changes?.tiles.get(fact);
  if (before === undefined) return null;
  if (before === null) return { kind: 'new', text: words.t('compare.came') };
  return { kind: 'was', text: words.t('change.was', { value: words.factText(fact, before) }) };
}
