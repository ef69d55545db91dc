/** The popup's and the side panel's whole view: search, what the page gave, the cards, the date of the law. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { StatePage } from '../../rules/brief/state-page.ts';
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { Briefing, Card as CardData, Direction } from '../../rules/model/briefing.ts';
import type { Kept, KeptResult } from '../../rules/model/kept-results.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Result } from '../../rules/model/result.ts';
import type { SettingKey } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClockOf } from '../card/card-slots.tsx';
import { LawDate } from '../law-date/law-date.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { StatePageView } from '../state-page/state-page-view.tsx';
import type { BriefingEvent, BriefingState } from './briefing-state.ts';
import { Cards } from './cards.tsx';
import { Choices } from './choices.tsx';
import type { Directory } from './directory.ts';
import { Notices } from './notices.tsx';
import './briefing-view.css';
import { IconButton } from '../icon/icon-button.tsx';

export interface BriefingViewProps {
  words: Words;
  state: BriefingState;
  dispatch: (event: BriefingEvent) => void;
  directory: Directory;
  /** What the page gave, with the words that led there. */
  findings: FoundItem[];
  closedFrames: number;
  /** How many characters of the page were read. */
  characters: number;
  /** Null while it is being made. */
  briefing: Briefing | null;
  results: Result[] | null;
  /** Where nothing was found: what comes nearest. */
  nearest: Result[];
  /** What was looked up before, and what is pinned. */
  kept: Kept[];
  /** An answer of the search was taken. */
  onChoose: (result: Result) => void;
  onPin: (result: KeptResult) => void;
  /** The page of the state that was asked for. */
  statePage: StatePage | null;
  asOf: IsoDate;
  /** Settings that did not fit and fell back. */
  faults: SettingKey[];
  /** The book could not answer. */
  failed: boolean;
  onCopy: (card: CardData) => Promise<void>;
  onCompare: (card: CardData) => void;
  /** What stands under a line of a card. */
  clockOf?: ClockOf | undefined;
  /** Deadlines that run, in one line. */
  running?: ComponentChildren;
  onSettings: () => void;
  /** Shows words on the page; resolves with whether they are there. */
  onShow: (surface: string) => Promise<boolean>;
  /** Leads to the view that stays open; absent where it is that view. */
  onKeepOpen?: (() => void) | undefined;
  /** Reads the page once more; absent where the view goes with the page. */
  onReadAgain?: (() => void) | undefined;
  /** Whether the site is read by itself; absent where that is not known. */
  site?: ComponentChildren;
  /** What belongs to the words that were recognised: under them. */
  underWhy?: ComponentChildren;
}

export function BriefingView(props: BriefingViewProps) {
  const { words, state, dispatch, directory, briefing, results, asOf } = props;
  // What is typed changes nothing below the search box: while it is typed, nothing below is drawn again.
  const { query, ...rest } = state;
  const main = useMemo(
    () => <BriefingMain {...props} />,
    [
      ...Object.values(rest),
      words,
      briefing,
      directory,
      props.findings,
      props.kept,
      props.closedFrames,
      props.characters,
      props.statePage,
      props.site,
      props.clockOf,
      props.running,
      props.faults.join(),
      props.failed,
    ],
  );
  const isReady = state.status !== null && (briefing !== null || props.failed);
  return (
    <div class="briefing" data-ready={isReady ? 'true' : undefined} data-status={state.status ?? 'reading'}>
      <header class="briefing-head">
        <SearchBox
          words={words}
          query={query}
          results={results}
          nearest={props.nearest}
          kept={props.kept}
          onQuery={(query) => dispatch({ type: 'query', query })}
          onChoose={(result) => {
            props.onChoose(result);
            dispatch({ type: 'choose', result });
          }}
        />
        {props.onKeepOpen && (
          <IconButton
            icon="panel"
            label={words.t('briefing.keepOpen')}
            data-way="keep-open"
            onClick={props.onKeepOpen}
          />
        )}
        {props.onReadAgain && (
          <IconButton
            icon="again"
            label={words.t('briefing.readAgain')}
            data-way="read-again"
            onClick={props.onReadAgain}
          />
        )}
        <IconButton icon="settings" label={words.t('briefing.settings')} onClick={props.onSettings} />
      </header>
      {main}
      <footer class="briefing-foot">
        <LawDate words={words} asOf={asOf} checked={directory.checked} />
        <a class="no-print" href="/classroom.html" target="_blank" rel="noopener">
          {words.t('app.classroom')}
          <span class="spoken"> ({words.t('card.opensTab')})</span>
        </a>
      </footer>
    </div>
  );
}

function BriefingMain(props: BriefingViewProps) {
  const { words, state, dispatch, directory, briefing } = props;
  return (
    <main class="briefing-main">
      <h1 class="spoken">{words.t('app.name')}</h1>
      {props.site}
      {props.running}
      <Notices
        words={words}
        state={state}
        closedFrames={props.closedFrames}
        characters={props.characters}
        faults={props.faults}
        failed={props.failed}
      />
      {state.status !== null && (
        <Choices
          words={words}
          state={state}
          dispatch={dispatch}
          directory={directory}
          findings={props.findings}
          onShow={props.onShow}
          underWhy={props.underWhy}
        />
      )}
      {props.statePage && (
        <StatePageView
          words={words}
          page={props.statePage}
          onPursuit={(neighbour, direction) => dispatch(pursuitOf(props.statePage, neighbour, direction))}
          onClose={() => dispatch({ type: 'close-state' })}
        />
      )}
      {briefing === null && !props.failed && <p class="muted briefing-wait">{words.t('briefing.loading')}</p>}
      {briefing !== null && state.status !== null && (
        <Cards
          words={words}
          state={state}
          dispatch={dispatch}
          directory={directory}
          cards={briefing.cards}
          onCopy={props.onCopy}
          kept={props.kept}
          onPin={props.onPin}
          onCompare={props.onCompare}
          clockOf={props.clockOf}
        />
      )}
    </main>
  );
}

/** The card that a cell of a state's table leads to. */
function pursuitOf(page: StatePage | null, neighbour: StateId, direction: Direction): BriefingEvent {
  const here = page ? [page.state.id] : [];
  const states = direction === 'out' ? [...here, neighbour] : [neighbour, ...here];
  return { type: 'choose', result: { kind: 'card', citations: [], topic: 'hot-pursuit', states } };
}
