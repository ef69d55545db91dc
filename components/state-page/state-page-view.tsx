/** One state: what it belongs to, its neighbours with the pursuit table both ways, its joint centres and treaties. */
import type { StatePage } from '../../rules/brief/state-page.ts';
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Centre } from '../card/centre.tsx';
import { Slot } from '../card/slot.tsx';
import { CitationLink } from '../line/citation-link.tsx';
import { ConfidenceMark } from '../line/confidence-mark.tsx';
import { InEnglish } from '../line/in-english.tsx';
import { NeighbourTable } from './neighbour-table.tsx';
import { RequestLanguages } from './request-languages.tsx';
import './state-page.css';
import { IconButton } from '../icon/icon-button.tsx';

export interface StatePageViewProps {
  words: Words;
  page: StatePage;
  /** Opens the pursuit card of the state and its neighbour. */
  onPursuit: (neighbour: StateId, direction: Direction) => void;
  onClose: () => void;
}

export function StatePageView({ words, page, onPursuit, onClose }: StatePageViewProps) {
  const { state, neighbours, centres, treaties } = page;
  const forces = [...state.forces.map(({ name }) => name), ...(state.customs ? [state.customs] : [])];
  return (
    <article class="state-page" data-state-page={state.id}>
      <div class="state-page-head">
        <h2>{words.state(state.id)}</h2>
        <IconButton icon="close" label={words.t('state.close')} onClick={onClose} />
      </div>
      <dl class="state-page-facts">
        <dt>{words.t('state.union')}</dt>
        <dd>{memberText(words, page.isMember, state.eu)}</dd>
        <dt>{words.t('state.schengen')}</dt>
        <dd>
          {memberText(words, page.isSchengen, state.schengen)}
          {state.schengen?.note && (
            <p class="muted">
              <InEnglish words={words}>{state.schengen.note}</InEnglish>
            </p>
          )}
        </dd>
        <dt>{words.t('state.signs')}</dt>
        <dd>{[state.plate, state.iso3, state.phone].join(' · ')}</dd>
        {state.contactPoint && (
          <>
            <dt>{words.t('state.contactPoint')}</dt>
            <dd>
              {state.contactPoint.name}{' '}
              <ConfidenceMark
                words={words}
                confidence={state.contactPoint.confidence ?? state.confidence}
                brief={state.contactPoint.confidence !== 'unverified'}
              />
            </dd>
          </>
        )}
        <dt>{words.t('state.requestLanguages')}</dt>
        <dd>
          <RequestLanguages words={words} rows={page.requestLanguages} />
        </dd>
      </dl>
      {state.optOuts.length > 0 && (
        <Slot
          id="opt-outs"
          label={words.t('state.optOuts')}
          count={state.optOuts.length}
          countText={words.t('slot.count', { count: state.optOuts.length })}
        >
          <ul>
            {state.optOuts.map(({ protocol, effect }) => (
              <li key={protocol}>
                <InEnglish words={words}>
                  <strong>{protocol}</strong>: {effect}
                </InEnglish>
              </li>
            ))}
          </ul>
        </Slot>
      )}
      {neighbours.length > 0 && <NeighbourTable words={words} page={page} onPursuit={onPursuit} />}
      <Slot
        id="forces"
        label={words.t('state.forces')}
        count={forces.length}
        countText={words.t('slot.count', { count: forces.length })}
      >
        <ul>
          {forces.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </Slot>
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

interface Membership {
  from?: IsoDate | undefined;
  until?: IsoDate | undefined;
  status?: 'full' | 'associated' | 'partial';
}

/** "Yes · since 1 January 1995", "No · until 31 December 2020", "In part · since 15 March 2021". */
function memberText(words: Words, isMember: boolean, membership: Membership = {}): string {
  const { from, until, status } = membership;
  const hasKind = status === 'partial' || (isMember && status !== undefined);
  const answer = hasKind ? words.t(`state.schengen.${status}`) : words.t(`values.${isMember}`);
  const days = [
    ...(from === undefined ? [] : [words.t('state.since', { date: words.date(from) })]),
    ...(until === undefined ? [] : [words.t('state.until', { date: words.date(until) })]),
  ];
  return [answer, ...days].join(' · ');
}
