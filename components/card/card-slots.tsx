/** What a card says beyond its values, in the order in which an officer needs it: each part unfolds. */
import { slots } from '../../rules/brief/copy-text.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Line } from '../line/line.tsx';
import { Centre } from './centre.tsx';
import { Slot } from './slot.tsx';

export function CardSlots({ words, card }: { words: Words; card: Card }) {
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
