/** What a card says beyond its values, in the order in which an officer needs it: each part unfolds. */

import type { ComponentChildren } from 'preact';
import { slots } from '../../rules/brief/copy-text.ts';
import type { Card, CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
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
      {slots.map((slot) => {
        const lines = card.lines.filter((line) => line.slot === slot);
        const centres = slot === 'contacts' ? card.centres : [];
        const count = lines.length + centres.length;
        if (count === 0) return null;
        return (
          <Slot
            key={slot}
            id={slot}
            label={words.t(`slot.${slot}`)}
            count={count}
            countText={words.t('slot.count', { count })}
          >
            <ul>
              {lines.map((line) => (
                <li key={line.id}>
                  <Line words={words} line={line} />
                  {clockOf?.(card, line)}
                </li>
              ))}
              {centres.map((centre) => (
                <li key={centre.id}>
                  <Centre words={words} centre={centre} />
                </li>
              ))}
            </ul>
          </Slot>
        );
      })}
    </>
  );
}
