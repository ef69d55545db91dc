/** What the class has been shown so far: the card grows step by step, and what another situation changes is marked on it. */
import type { CardChanges } from '../../rules/brief/changes.ts';
import { slots } from '../../rules/brief/copy-text.ts';
import { statesOfCard } from '../../rules/brief/states-of-card.ts';
import type { TopicId, Verdict as VerdictId } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { verdictText } from '../../rules/words/verdict-text.ts';
import { CardSlot } from '../card/card-slots.tsx';
import { CardSources } from '../card/card-sources.tsx';
import { Instead } from '../card/instead.tsx';
import { Icon } from '../icon/icon.tsx';
import { Tiles } from '../tile/tile.tsx';
import { Verdict } from '../verdict/verdict.tsx';
import type { Step } from './steps.ts';

export interface RevealProps {
  words: Words;
  card: Card;
  changes: CardChanges | null;
  steps: Step[];
  at: number;
  /** What the class has answered. */
  answer: VerdictId | null;
  onTopic: (topic: TopicId) => void;
}

export function Reveal({ words, card, changes, steps, at, answer, onTopic }: RevealProps) {
  const { acting, host } = statesOfCard(card);
  const isShown = (step: Step) => steps.indexOf(step) !== -1 && steps.indexOf(step) <= at;
  const current = steps[at];
  return (
    <article
      class="card reveal"
      data-topic={card.topic}
      data-home={card.home}
      data-partner={card.partner ?? ''}
      data-direction={card.direction}
      data-verdict={isShown('verdict') ? card.verdict : undefined}
    >
      <h2 class="reveal-title">
        <span lang={words.langOf(`topics.${card.topic}.name`)}>{words.topic(card.topic)}</span>{' '}
        <span class="card-pair">
          {acting === host
            ? words.state(host)
            : words.t('direction.pair', { acting: words.state(acting), host: words.state(host) })}
        </span>
      </h2>
      {isShown('verdict') && (
        <>
          <Verdict
            words={words}
            verdict={card.verdict}
            confidence={card.confidence}
            reason={reasonText(words, card)}
            called={verdictText(words, card)}
            was={changes?.verdict ?? null}
          />
          {answer && (
            <p class="class-said" data-right={answer === card.verdict ? '' : undefined}>
              <Icon name={answer === card.verdict ? 'check' : 'close'} />
              {words.t('classroom.said', { verdict: words.t(`verdict.${answer}`) })}
            </p>
          )}
          <Instead words={words} card={card} onTopic={onTopic} />
        </>
      )}
      {(isShown('tiles') || (isShown('verdict') && card.tiles.length === 0 && changes !== null)) && (
        <Tiles words={words} tiles={card.tiles} changes={changes} />
      )}
      {slots.filter(isShown).map((slot) => (
        <CardSlot key={slot} words={words} card={card} slot={slot} open={slot === current} changes={changes} />
      ))}
      {isShown('sources') && <CardSources words={words} card={card} open={current === 'sources'} />}
    </article>
  );
}
