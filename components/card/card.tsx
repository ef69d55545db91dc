/** One topic for one pair of states: verdict, values and the next thing to do at a glance; all else unfolds. */
import { useId } from 'preact/hooks';
import { statesOfCard } from '../../rules/brief/states-of-card.ts';
import type { TopicId } from '../../rules/model/book.ts';
import type { Card as CardData } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { CopyButton } from '../copy/copy-button.tsx';
import { Icon } from '../icon/icon.tsx';
import { Tiles } from '../tile/tile.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import { CardSlots, type ClockOf } from './card-slots.tsx';
import { CardSources } from './card-sources.tsx';
import { Instead } from './instead.tsx';
import { NextStep } from './next-step.tsx';
import { Slot } from './slot.tsx';
import './card.css';

export interface CardProps {
  words: Words;
  card: CardData;
  open: boolean;
  onTurn: () => void;
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

export function Card(props: CardProps) {
  const { words, card, open, onTurn, onTopic, onCopy, pinned = false, onPin, onCompare, clockOf } = props;
  const id = useId();
  const { acting, host } = statesOfCard(card);
  const moreTiles = card.tiles.slice(tilesAtOnce);
  return (
    <article
      class="card"
      data-topic={card.topic}
      data-home={card.home}
      data-partner={card.partner ?? ''}
      data-direction={card.direction}
      data-verdict={card.verdict}
      aria-labelledby={`${id}-title`}
    >
      <h2 class="card-heading">
        <button type="button" class="card-turn" aria-expanded={open} aria-controls={`${id}-body`} onClick={onTurn}>
          <Icon name="chevron" />
          <span class="card-title" id={`${id}-title`}>
            <span class="card-topic" lang={words.langOf(`topics.${card.topic}.name`)}>
              {words.topic(card.topic)}
            </span>{' '}
            <span class="card-pair">
              {acting === host
                ? words.state(host)
                : words.t('direction.pair', { acting: words.state(acting), host: words.state(host) })}
            </span>
            {!open && (
              <span class="card-verdict" data-verdict-tone={card.verdict}>
                <Icon name={card.confidence === 'unverified' ? 'unverified-mark' : card.verdict} />
                {words.t(`verdict.${card.verdict}`)}
                {card.confidence === 'unverified' && ` · ${words.t('confidence.unverified')}`}
              </span>
            )}
          </span>
        </button>
      </h2>
      <div class="card-body" id={`${id}-body`} hidden={!open}>
        <Verdict words={words} verdict={card.verdict} confidence={card.confidence} reason={card.reason} />
        {card.instead.length > 0 && <Instead words={words} topics={card.instead} onTopic={onTopic} />}
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
      </div>
    </article>
  );
}
