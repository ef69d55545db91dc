/** One state: what it belongs to, its neighbours with the pursuit table both ways, its joint centres and treaties. */
import type { StatePage } from '../../rules/brief/state-page.ts';
import type { StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Centre } from '../card/centre.tsx';
import { Slot } from '../card/slot.tsx';
import { Icon } from '../icon/icon.tsx';
import { CitationLink } from '../line/citation-link.tsx';
import { NeighbourTable } from './neighbour-table.tsx';
import './state-page.css';

export interface StatePageViewProps {
  words: Words;
  page: StatePage;
  /** Opens the pursuit card of the state and its neighbour. */
  onPursuit: (neighbour: StateId, direction: Direction) => void;
  onClose: () => void;
}

export function StatePageView({ words, page, onPursuit, onClose }: StatePageViewProps) {
  const { state, neighbours, centres, treaties } = page;
  const answer = (isSo: boolean) => words.t(`values.${isSo}`);
  return (
    <article class="state-page" data-state-page={state.id}>
      <div class="state-page-head">
        <h2>{words.state(state.id)}</h2>
        <button
          type="button"
          class="button button-plain button-icon"
          aria-label={words.t('state.close')}
          title={words.t('state.close')}
          onClick={onClose}
        >
          <Icon name="close" />
        </button>
      </div>
      <dl class="state-page-facts">
        <dt>{words.t('state.union')}</dt>
        <dd>{answer(page.isMember)}</dd>
        <dt>{words.t('state.schengen')}</dt>
        <dd>{answer(page.isSchengen)}</dd>
        <dt>{words.t('state.signs')}</dt>
        <dd>{[state.plate, state.iso3, state.phone].join(' · ')}</dd>
        {state.contactPoint && (
          <>
            <dt>{words.t('state.contactPoint')}</dt>
            <dd lang="en">{state.contactPoint.name}</dd>
          </>
        )}
      </dl>
      {neighbours.length > 0 && <NeighbourTable words={words} page={page} onPursuit={onPursuit} />}
      {centres.length > 0 && (
        <Slot
          id="centres"
          label={words.t('state.centres')}
          count={centres.length}
          countText={words.t('slot.count', { count: centres.length })}
        >
          <ul>
            {centres.map((centre) => (
              <li key={centre.id}>
                <Centre words={words} centre={centre} />
              </li>
            ))}
          </ul>
        </Slot>
      )}
      {treaties.length > 0 && (
        <Slot
          id="treaties"
          label={words.t('state.treaties')}
          count={treaties.length}
          countText={words.t('slot.count', { count: treaties.length })}
        >
          <ul>
            {treaties.map((treaty) => (
              <li key={treaty.instrument}>
                <CitationLink words={words} citation={treaty} />
              </li>
            ))}
          </ul>
        </Slot>
      )}
    </article>
  );
}
