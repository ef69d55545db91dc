/** What a card shows once it is open: verdict, values, the next thing to do, and what unfolds. */
import type { TopicId } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Tiles } from '../tile/tile.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { CardSlots, type ClockOf } from './card-slots.tsx';
import { CardSources } from './card-sources.tsx';
import { Instead } from './instead.tsx';
import { NextStep } from './next-step.tsx';
import { Slot } from './slot.tsx';

export interface CardBodyProps {
  words: Words;
  card: Card;
  onTopic: (topic: TopicId) => void;
  /** Puts the card on the clipboard; rejects where the browser refuses. */
  onCopy: () => Promise<void>;
  /** Whether it stands in the list under the search field. */
  pinned?: boolean;
  /** Pins it or takes the pin away; absent where nothing can be pinned. */
  onPin?: () => void;
  /** Shows the measure at all borders of the state; absent where there is no more to show. */
  onCompare?: (() => void) | undefined;
  /** What stands under a line: the clock of a deadline. */
  clockOf?: ClockOf | undefined;
}

/** So many values are taken in at a glance; further ones unfold. */
const tilesAtOnce = 6;

export function CardBody({ words, card, onTopic, onCopy, pinned = false, onPin, onCompare, clockOf }: CardBodyProps) {
  const moreTiles = card.tiles.slice(tilesAtOnce);
  return (
    <>
      <Verdict
        words={words}
        verdict={card.verdict}
        confidence={card.confidence}
        reason={reasonText(words, card)}
        called={verdictText(words, card)}
      />
      <Instead words={words} card={card} onTopic={onTopic} />
      {card.tiles.length > 0 && <Tiles words={words} tiles={card.tiles.slice(0, tilesAtOnce)} />}
      <NextStep words={words} card={card} />
      {moreTiles.length > 0 && (
        <Slot
          id="values"
          label={words.t('card.moreTiles')}
          count={moreTiles.length}
          countText={words.t('slot.count', { count: moreTiles.length })}
        >
          <Tiles words={words} tiles={moreTiles} />
        </Slot>
      )}
      <CardSlots words={words} card={card} clockOf={clockOf} />
      {card.citations.length > 0 && <CardSources words={words} card={card} />}
      <p class="card-foot">
        <CopyButton words={words} onCopy={onCopy} />
        {onPin && (
          <button type="button" class="button button-plain" data-way="pin" aria-pressed={pinned} onClick={onPin}>
            <Icon name={pinned ? 'pinned' : 'pin'} />
            {words.t('card.pin')}
          </button>
        )}
        {onCompare && (
          <button type="button" class="button button-plain" data-way="compare" onClick={onCompare}>
            {words.t('compare.open')}
          </button>
        )}
      </p>
    </>
  );
}
