/** What another situation changes on a card: for a class that asks "what if the car turns into Belgium instead?" */
import type { FactValue, Slot, Verdict } from '../model/book.ts';
import type { Card, CardCentre, CardLine, Tile } from '../model/briefing.ts';

export interface CardChanges {
  /** What the verdict was, where it is another now. */
  verdict: Verdict | null;
  /** By fact: what the value was; null where there was none. */
  tiles: ReadonlyMap<string, FactValue | null>;
  goneTiles: Tile[];
  /** Ids of lines that were not there, or said something else. */
  lines: ReadonlySet<string>;
  goneLines: CardLine[];
  /** Ids of joint centres that were not there. */
  centres: ReadonlySet<string>;
  goneCentres: CardCentre[];
}

/**
 * @param before the card of the situation before
 * @param after the card of the same topic now
 * @returns null where the two are about different topics: there everything is new, and nothing is worth a mark
 */
export function changesOf(before: Card, after: Card): CardChanges | null {
  if (before.topic !== after.topic) return null;
  const tilesBefore = new Map(before.tiles.map((tile) => [tile.fact, tile.value]));
  const linesBefore = new Map(before.lines.map((line) => [line.id, line]));
  return {
    verdict: before.verdict === after.verdict ? null : before.verdict,
    tiles: new Map(
      after.tiles
        .filter((tile) => tilesBefore.get(tile.fact) !== tile.value)
        .map((tile) => [tile.fact, tilesBefore.get(tile.fact) ?? null]),
    ),
    goneTiles: before.tiles.filter(({ fact }) => after.tiles.every((tile) => tile.fact !== fact)),
    lines: new Set(after.lines.filter((line) => saysOther(linesBefore.get(line.id), line)).map(({ id }) => id)),
    goneLines: before.lines.filter(({ id }) => after.lines.every((line) => line.id !== id)),
    centres: new Set(missing(after.centres, before.centres).map(({ id }) => id)),
    goneCentres: missing(before.centres, after.centres),
  };
}

/** How much of a part of the card is marked. */
export function countInSlot(changes: CardChanges, card: Card, slot: Slot): number {
  const here = (line: CardLine) => line.slot === slot;
  const lines = card.lines.filter((line) => here(line) && changes.lines.has(line.id)).length;
  const centres = slot === 'contacts' ? changes.centres.size + changes.goneCentres.length : 0;
  return lines + changes.goneLines.filter(here).length + centres;
}

function saysOther(before: CardLine | undefined, after: CardLine): boolean {
  return (
    before === undefined ||
    before.text !== after.text ||
    before.deadline !== after.deadline ||
    before.coming !== after.coming ||
    before.slot !== after.slot
  );
}

function missing(centres: CardCentre[], from: CardCentre[]): CardCentre[] {
  return centres.filter(({ id }) => from.every((other) => other.id !== id));
}
