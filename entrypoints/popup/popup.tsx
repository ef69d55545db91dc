/** Holds the popup's state and joins it to the browser: reads the page, asks the book, searches, copies. */
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import {
  type BriefingEvent,
  hasSomethingOpen,
  initialState,
  reduce,
  requestOf,
} from '../../components/briefing/briefing-state.ts';
import { BriefingView } from '../../components/briefing/briefing-view.tsx';
import { FirstRun } from '../../components/first-run/first-run.tsx';
import { copyText } from '../../rules/brief/copy-text.ts';
import type { Card, Officer } from '../../rules/model/briefing.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import { guessHomeState } from '../../rules/model/guess-home-state.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { readingLanguages } from '../../rules/model/settings.ts';
import { directoryOf, homeStates } from '../shared/load-book.ts';
import { saveSettings } from '../shared/settings-store.ts';
import { languagesOfSearch, type Start } from '../shared/start.ts';
import { pageEvent } from './page-event.ts';
import { readActiveTab } from './read-page.ts';
import { useBriefing } from './use-briefing.ts';
import { useSearch } from './use-search.ts';

export function Popup({ start }: { start: Start }) {
  const { book, words, settings } = start;
  const [state, dispatch] = useReducer(reduce, officerOf(settings.homeState, settings.service), startState);
  const [reading, setReading] = useState<PageReading | null>(null);
  const asOf = useMemo(() => dayOf(new Date()), []);
  const directory = useMemo(() => directoryOf(book), [book]);
  const homeState = state.officer?.homeState ?? null;
  const languages = languagesOfSearch({ ...settings, homeState }, book);
  const { briefing, failed } = useBriefing(book, requestOf(state, asOf));
  const results = useSearch(
    start,
    languages,
    state.query,
    briefing !== null,
    state.officer && { ...state.officer, asOf },
  );

  useEffect(() => {
    if (homeState === null) return;
    readActiveTab(readingLanguages(settings)).then((page) => {
      setReading(page);
      dispatch(pageEvent(page, book));
    });
    // The page is read once, as soon as it is known for whom: a change of chips reads nothing.
  }, [homeState]);
  useEscape(hasSomethingOpen(state), dispatch);

  if (state.officer === null) {
    const states = homeStates(book);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const confirm = (chosen: string) => {
      dispatch({ type: 'officer', officer: { homeState: chosen, service: settings.service } });
      void saveSettings({ homeState: chosen });
    };
    return (
      <FirstRun
        words={words}
        states={states}
        guess={guessHomeState(timeZone, navigator.languages, states)}
        onConfirm={confirm}
      />
    );
  }
  return (
    <BriefingView
      words={words}
      state={state}
      dispatch={(event) => (opensOfficialText(event) ? undefined : dispatch(event))}
      directory={directory}
      findings={reading?.findings ?? []}
      closedFrames={reading?.closedFrames ?? 0}
      briefing={briefing}
      results={results}
      asOf={asOf}
      faults={start.faults}
      failed={failed}
      onCopy={(card: Card) => navigator.clipboard.writeText(copyText(words, card, asOf))}
      onSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

function startState(officer: Officer | null) {
  return { ...initialState, officer };
}

function officerOf(homeState: string | null, service: Officer['service']): Officer | null {
  return homeState === null ? null : { homeState, service };
}

/** An act that no card is about leads to its official text. */
function opensOfficialText(event: BriefingEvent): boolean {
  if (event.type !== 'choose' || event.result.topic !== undefined || event.result.states.length > 0) return false;
  const link = event.result.citations[0]?.link ?? null;
  if (link !== null) void browser.tabs.create({ url: link });
  return true;
}

/** Esc closes the inner thing first; with nothing open it is the browser's, and closes the popup. */
function useEscape(isSomethingOpen: boolean, dispatch: (event: BriefingEvent) => void) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isSomethingOpen) return;
      event.preventDefault();
      dispatch({ type: 'escape' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [isSomethingOpen, dispatch]);
}
