/** The view of the popup and of the side panel, joined to the browser: the page, the book, the search, the clipboard. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useReducer, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  type BriefingEvent,
  hasSomethingOpen,
  initialState,
  reduce,
  requestOf,
  type Unread,
} from '../../components/briefing/briefing-state.ts';
import { BriefingView } from '../../components/briefing/briefing-view.tsx';
import { emptyDirectory } from '../../components/briefing/directory.ts';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import { copyText } from '../../rules/brief/copy-text.ts';
import { withTopicsOfActs } from '../../rules/brief/topics-of-acts.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import { guessHomeState } from '../../rules/model/guess-home-state.ts';
import { keptResult } from '../../rules/model/kept-results.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import type { Settings } from '../../rules/model/settings.ts';
import { showCount } from './badge.ts';
import { copyToClipboard } from './copy-to-clipboard.ts';
import { directoryOf, homeStates } from './load-book.ts';
import { openCompare } from './open-compare.ts';
import { pageEvent } from './page-event.ts';
import { saveSettings } from './settings-store.ts';
import { showOnPage } from './show-on-page.ts';
import { languagesOfSearch, type Start, withKnownHomeState } from './start.ts';
import { useBriefing } from './use-briefing.ts';
import { useDeadlines } from './use-deadlines.tsx';
import { useEscape } from './use-escape.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeptResults } from './use-kept-results.ts';
import { useSearch } from './use-search.ts';
import { useStatePage } from './use-state-page.ts';
import { useUnfoldedPrint } from './use-unfolded-print.ts';

export interface BriefingPageProps {
  start: Start;
  /** What the page gave; null while it is being read. */
  page: PageReading | Unread | null;
  /** What the officer asked elsewhere in the browser: put into the search as if typed. */
  asked?: { query: string } | null;
  /** Leads from the popup to the view that stays open. */
  onKeepOpen?: () => void;
  /** Reads the page in front once more. */
  onReadAgain?: () => void;
  /** Whether the site may be read without being asked, and the way to change it. */
  site?: ComponentChildren;
  /** What belongs to the page's words and is wanted seldom: under "why". */
  underWhy?: ComponentChildren;
}

export function BriefingPage({
  start,
  page,
  asked = null,
  onKeepOpen,
  onReadAgain,
  site,
  underWhy,
}: BriefingPageProps) {
  const { words } = start;
  const [state, dispatch] = useReducer(reduce, start.settings, startState);
  const [book, setBook] = useState<Book | null>(null);
  const { settings, faults } = book ? withKnownHomeState(start, book) : start;
  const asOf = useMemo(() => dayOf(new Date()), [page]);
  const directory = useMemo(() => (book ? directoryOf(book) : emptyDirectory), [book]);
  const languages = book ? languagesOfSearch(settings, book) : [];
  const { briefing, failed } = useBriefing(book, requestOf(state, asOf));
  const asker = state.officer && { ...state.officer, asOf };
  const { results, nearest } = useSearch({
    book,
    words,
    languages,
    asker,
    query: state.query,
    isBriefed: briefing !== null,
  });
  const { kept, onRemember, onPin } = useKeptResults(briefing !== null);
  const { clockOf, running } = useDeadlines(book, words, briefing !== null, settings);
  const found = typeof page === 'string' ? null : page;
  const findings = useMemo(() => (found && book ? withTopicsOfActs(found.findings, book) : []), [found, book]);
  const statePage = useStatePage(book, state.statePage, settings.service, asOf);

  // What the briefing waits for is not put off to the next frame, as effects are.
  useLayoutEffect(() => {
    start.book.then((loaded) => {
      setBook(loaded);
      if (withKnownHomeState(start, loaded).settings.homeState === null) dispatch({ type: 'officer', officer: null });
    });
  }, [start]);
  useLayoutEffect(() => {
    if (page === null || typeof page === 'string') dispatch({ type: 'leave-page', status: page });
    else if (book) {
      const event = pageEvent(page, book, settings.homeState);
      dispatch(event);
      void showCount(event.states.length + event.topics.length);
    }
  }, [book, page, settings.homeState]);
  useEffect(() => {
    if (asked === null) return;
    dispatch({ type: 'query', query: asked.query });
    document.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  }, [asked]);
  useEffect(() => {
    // For the bench of the press: Chrome shows no such moment by itself.
    if (state.status !== null && briefing !== null) performance.mark('briefing');
  }, [state.status, briefing]);
  useUnfoldedPrint();
  useEscape(hasSomethingOpen(state), dispatch);
  useKeptFocus();

  if (state.officer === null) {
    if (book === null) return null;
    const states = homeStates(book);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const confirm = (homeState: string) => {
      dispatch({ type: 'officer', officer: { homeState, service: settings.service } });
      void saveSettings({ homeState });
    };
    return (
      <FirstRun
        words={words}
        states={states}
        guess={guessHomeState(timeZone, navigator.languages, states)}
        faults={faults}
        onConfirm={confirm}
      />
    );
  }
  return (
    <BriefingView
      words={words}
      state={state}
      dispatch={(event) => (opensOfficialText(event) ? undefined : dispatch(event))}
      onChoose={(result) => {
        const worthKeeping = keptResult(result);
        if (worthKeeping) onRemember(worthKeeping);
      }}
      kept={kept}
      onPin={onPin}
      directory={directory}
      findings={findings}
      closedFrames={found?.closedFrames ?? 0}
      characters={found?.characters ?? 0}
      briefing={briefing}
      results={results}
      nearest={nearest}
      statePage={statePage}
      asOf={asOf}
      // The officer has answered the question about the home state.
      faults={faults.filter((key) => key !== 'homeState')}
      failed={failed}
      onCopy={(card: Card) => copyToClipboard(copyText(words, card, asOf))}
      onCompare={(card) => openCompare(card, settings.service)}
      clockOf={clockOf}
      running={running}
      onShow={showOnPage}
      onKeepOpen={onKeepOpen}
      onReadAgain={onReadAgain}
      site={site}
      underWhy={underWhy}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

function startState({ homeState, service }: Settings) {
  return { ...initialState, officer: homeState === null ? null : { homeState, service } };
}

/** An act that no card is about leads to its official text. */
function opensOfficialText(event: BriefingEvent): boolean {
  if (event.type !== 'choose' || event.result.topic !== undefined || event.result.states.length > 0) return false;
  const link = event.result.citations[0]?.link ?? null;
  if (link !== null) void browser.tabs.create({ url: link });
  return true;
}
