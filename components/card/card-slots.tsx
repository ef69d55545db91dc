/** What a card says beyond its values, in the order in which an officer needs it: each part unfolds. */
import type { ComponentChildren } from 'preact';
import type { CardChanges } from '../../rules/brief/changes.ts';
import { slots } from '../../rules/brief/copy-text.ts';
import type { Slot as SlotId } from '../../rules/model/book.ts';
import type { Card, CardCentre, CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { ChangeTag } from '../changes/change-tag.tsx';
import { Line } from '../line/line.tsx';
import { Centre } from './centre.tsx';
import { Slot } from './slot.tsx';

/** What stands under a line of a card; null where nothing does. */
export type ClockOf = (card: Card, line: CardLine) => ComponentChildren;

export interface CardSlotsProps {
  words: Words;
  card: Card;
  clockOf?: ClockOf | undefined;
}

export function CardSlots({ words, card, clockOf }: CardSlotsProps) {
  return (
    <>
      {slots.map((slot) => (
        <CardSlot key={slot} words={words} card={card} slot={slot} clockOf={clockOf} />
      ))}
    </>
  );
}

export interface CardSlotProps {
  words: Words;
  card: Card;
  slot: SlotId;
  /** Whether it begins unfolded. */
  open?: boolean;
  /** What another situation has changed: lines are marked, and those that fell away stand at the end. */
  changes?: CardChanges | null;
  clockOf?: ClockOf | undefined;
}

/** One part of a card; nothing where the card has none of it. */
export function CardSlot({ words, card, slot, open = false, changes = null, clockOf }: CardSlotProps) {
  const ofSlot = (line: CardLine) => line.slot === slot;
  const isContacts = slot === 'contacts';
  const lines = card.lines.filter(ofSlot);
  const centres = isContacts ? card.centres : [];
  const goneLines = changes?.goneLines.filter(ofSlot) ?? [];
  const goneCentres = (isContacts && changes?.goneCentres) || [];
  const count = lines.length + centres.length;
  if (count + goneLines.length + goneCentres.length === 0) return null;
  const line = (one: CardLine, change: Change) => (
    <Changed key={`${change} ${one.id}`} words={words} change={change}>
      <Line words={words} line={one} />
      {change !== 'gone' && clockOf?.(card, one)}
    </Changed>
  );
  const centre = (one: CardCentre, change: Change) => (
    <Changed key={`${change} ${one.id}`} words={words} change={change}>
      <Centre words={words} centre={one} />
    </Changed>
  );
  return (
    <Slot
      id={slot}
      label={words.t(`slot.${slot}`)}
      count={count}
      countText={words.t('slot.count', { count })}
      open={open}
    >
      <ul>
        {lines.map((one) => line(one, changes?.lines.has(one.id) ? 'new' : 'none'))}
        {centres.map((one) => centre(one, changes?.centres.has(one.id) ? 'new' : 'none'))}
        {goneLines.map((one) => line(one, 'gone'))}
        {goneCentres.map((one) => centre(one, 'gone'))}
      </ul>
    </Slot>
  );
}

type Change = 'none' | 'new' | 'gone';

function Changed({ words, change, children }: { words: Words; change: Change; children: ComponentChildren }) {
  return (
    <li data-change={change === 'none' ? undefined : change}>
      {change !== 'none' && (
        <ChangeTag kind={change} text={words.t(change === 'new' ? 'compare.came' : 'compare.went')} />
      )}
      {children}
    </li>
  );
}
