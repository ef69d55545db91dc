/** The cards, the first of them open; or what is missing for there to be one. */
import { useEffect, useState } from 'preact/hooks';
import { statesOfCard } from '../../rules/brief/states-of-card.ts';
import type { Card as CardData } from '../../rules/model/briefing.ts';
import { isPinned, type Kept, type KeptResult } from '../../rules/model/kept-results.ts';
import type { Words } from '../../rules/model/words.ts';
import { Card } from '../card/card.tsx';
import type { ClockOf } from '../card/card-slots.tsx';
import { EmptyState } from '../empty/empty-state.tsx';
import type { BriefingEvent, BriefingState } from './briefing-state.ts';
import type { Directory } from './directory.ts';

export interface CardsProps {
  words: Words;
  state: BriefingState;
  dispatch: (event: BriefingEvent) => void;
  directory: Directory;
  cards: CardData[];
  onCopy: (card: CardData) => Promise<void>;
  kept: Kept[];
  onPin: (result: KeptResult) => void;
  /** Shows a card's measure at all borders. */
  onCompare: (card: CardData) => void;
  clockOf?: ClockOf | undefined;
}

export function Cards(props: CardsProps) {
  const { words, state, dispatch, directory, cards: answered, kept, onCopy, onPin, onCompare, clockOf } = props;
  const about = subjectOf(state);
  // What is folded is filled in once the rest is on the screen.
  const [filled, setFilled] = useState<CardData[] | null>(null);
  useEffect(() => setFilled(answered), [answered]);
  const cards = about.hasPartner || about.hasTopic ? answered : [];
  return (
    <>
      <p class="spoken" role="status">
        {words.t('briefing.ready', { count: cards.length })}
      </p>
      <Missing words={words} state={state} dispatch={dispatch} directory={directory} hasCards={cards.length > 0} />
      {cards.map((card, at) => {
        const key = [card.topic, card.home, card.partner, card.direction].join(':');
        return (
          <Card
            key={key}
            words={words}
            card={card}
            open={(at === 0) !== state.turned.includes(key)}
            filled={filled === answered}
            onTurn={() => dispatch({ type: 'turn', card: key })}
            onTopic={(topic) =>
              dispatch({ type: 'choose', result: { kind: 'topic', citations: [], topic, states: [] } })
            }
            onCopy={() => onCopy(card)}
            pinned={isPinned(kept, resultOf(card))}
            onPin={() => onPin(resultOf(card))}
            onCompare={card.partner === null ? undefined : () => onCompare(card)}
            clockOf={clockOf}
          />
        );
      })}
    </>
  );
}

/** A card as the search would find it. */
function resultOf(card: CardData): KeptResult {
  const { topic, home, partner, direction } = card;
  if (partner === null) return { kind: 'topic', id: topic, topic, states: [] };
  const { acting, host } = statesOfCard(card);
  return { kind: 'card', id: `${topic}:${home}:${partner}:${direction}`, topic, states: [acting, host], direction };
}

function subjectOf(state: BriefingState) {
  const home = state.seenFrom ?? state.officer?.homeState;
  return {
    home,
    hasPartner: state.states.some((chip) => chip.on && chip.id !== home),
    hasTopic: state.topics.some((chip) => chip.on),
  };
}

function wasRead({ status }: BriefingState): boolean {
  return status === 'read' || status === 'too-large';
}

type MissingProps = Pick<CardsProps, 'words' | 'state' | 'dispatch' | 'directory'> & { hasCards: boolean };

function Missing({ words, state, dispatch, directory, hasCards }: MissingProps) {
  const { home, hasPartner, hasTopic } = subjectOf(state);
  if (hasPartner) {
    if (hasCards) return null;
    return <EmptyState kind="no-cards" title={words.t('empty.noCards.title')} text={words.t('empty.noCards.text')} />;
  }
  const isNothing = !hasTopic && state.states.every((chip) => chip.id === home) && wasRead(state);
  const neighbours = (home ? directory.neighboursOf(home) : [])
    .map((id) => ({ id, name: words.state(id) }))
    .sort((a, b) => words.compare(a.name, b.name));
  return (
    <EmptyState
      kind={isNothing ? 'nothing-found' : 'no-partner'}
      title={words.t(isNothing ? 'empty.title' : 'empty.noPartner.title')}
      text={isNothing ? words.t('empty.text') : null}
    >
      {neighbours.map(({ id, name }) => (
        <button key={id} type="button" class="button" onClick={() => dispatch({ type: 'add', list: 'states', id })}>
          {name}
        </button>
      ))}
    </EmptyState>
  );
}
