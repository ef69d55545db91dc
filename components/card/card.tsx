/** One topic for one pair of states: verdict, values and the next thing to do at a glance; all else unfolds. */
import { useId } from 'preact/hooks';
import { statesOfCard } from '../../rules/brief/states-of-card.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { Icon } from '../icon/icon.tsx';
import { CardBody, type CardBodyProps } from './card-body.tsx';
import './card.css';

export interface CardProps extends CardBodyProps {
  open: boolean;
  /** Whether what is folded is there already; if not, it comes when the card is opened. */
  filled?: boolean;
  onTurn: () => void;
}

export function Card({ open, filled = true, onTurn, ...body }: CardProps) {
  const { words, card } = body;
  const id = useId();
  const { acting, host } = statesOfCard(card);
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
                {verdictText(words, card)}
                {card.confidence === 'unverified' && ` · ${words.t('confidence.unverified')}`}
              </span>
            )}
          </span>
        </button>
      </h2>
      <div class="card-body" id={`${id}-body`} hidden={!open}>
        {(open || filled) && <CardBody {...body} />}
      </div>
    </article>
  );
}
