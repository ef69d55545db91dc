/** Joins the comparison to the browser: the book, the address, the clipboard, the printer. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type CompareState, hashOf, stateOfHash, usualDays } from '../../components/compare/compare-state.ts';
import { CompareView } from '../../components/compare/compare-view.tsx';
import type { Outline } from '../../components/map/outline.ts';
import { bordersOf, type Comparison, compare } from '../../rules/brief/compare.ts';
import { copyText } from '../../rules/brief/copy-text.ts';
import type { Book, StateId, TopicId } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import { guessHomeState } from '../../rules/model/guess-home-state.ts';
import { copyToClipboard } from '../shared/copy-to-clipboard.ts';
import { allTopics, homeStates, withTopics } from '../shared/load-book.ts';
import type { Start } from '../shared/start.ts';
import { useKeptFocus } from '../shared/use-kept-focus.ts';
import { useUnfoldedPrint } from '../shared/use-unfolded-print.ts';

export interface ComparePageProps {
  start: Start;
  book: Book;
  /** What it begins with inside another page, whose address is not its own. Absent: the address says. */
  begin?: Partial<CompareState>;
}

export function ComparePage({ start, book: core, begin }: ComparePageProps) {
  const { words } = start;
  const today = useMemo(() => dayOf(new Date()), []);
  const choices = useMemo(
    () => ({ homes: homeStates(core), states: Object.keys(core.states), topics: allTopics }),
    [core],
  );
  const [state, setState] = useState(() => {
    const usual = startState(start, choices.homes);
    return begin ? { ...usual, ...begin } : stateOfHash(location.hash, usual, choices);
  });
  const [opened, setOpened] = useState<Card | null>(null);
  const book = useTopic(core, state.topic);
  const outline = useOutline();
  const neighbours = bordersOf(core, state.home, today).flatMap(({ partner }) => partner ?? []);
  // An island has no neighbours: what it is compared with then is the partner that it came with.
  const usual = neighbours.length > 0 ? neighbours : [state.partner].filter((partner) => partner !== null);
  const partners = state.mode === 'borders' ? (state.partners ?? usual) : [state.partner ?? usual[0] ?? null];
  const days = state.days ?? usualDays(today);
  const comparison = useMemo(() => {
    if (book === null || book === 'failed') return book;
    return comparisonFor(book, state, partners, days, today);
  }, [book, state]);
  const change = (part: Partial<CompareState>) => {
    setOpened(null);
    setState({ ...state, ...part });
  };
  useEffect(() => {
    if (!begin) history.replaceState(null, '', hashOf(state));
  }, [state]);
  useEffect(() => {
    if (begin) return;
    const onHash = () => setState(stateOfHash(location.hash, startState(start, choices.homes), choices));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [start, choices]);
  useEffect(() => {
    if (opened) document.querySelector('.compare-opened')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);
  useUnfoldedPrint();
  useKeptFocus();
  return (
    <CompareView
      words={words}
      state={state}
      choices={choices}
      partners={partners.filter((partner) => partner !== null)}
      days={days}
      today={today}
      comparison={comparison}
      outline={outline}
      checked={core.checked}
      opened={opened}
      onChange={change}
      onOpen={setOpened}
      onCopy={(card) => copyToClipboard(copyText(words, card, state.day ?? today))}
      onPrint={() => print()}
    />
  );
}

/** Whoever has not said which state they serve begins with the one where the computer seems to be. */
function startState({ settings }: Start, homes: StateId[]): CompareState {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    mode: 'borders',
    home: settings.homeState ?? guessHomeState(timeZone, navigator.languages, homes) ?? homes[0] ?? '',
    topic: 'hot-pursuit',
    direction: 'out',
    service: settings.service,
    partners: null,
    partner: null,
    day: null,
    days: null,
  };
}

function comparisonFor(
  book: Book,
  { mode, home, service, topic, direction, day }: CompareState,
  partners: (string | null)[],
  days: string[],
  today: string,
): Comparison | 'failed' {
  const borders =
    mode === 'borders'
      ? partners.map((partner) => ({ partner, day: day ?? today }))
      : days.map((each) => ({ partner: partners[0] ?? null, day: each }));
  const against = mode === 'borders' ? 'most' : 'previous';
  try {
    return compare(book, { officer: { homeState: home, service }, topic, direction, borders, against });
  } catch {
    return 'failed';
  }
}

/** The book with the topic; null while it is on its way. */
function useTopic(core: Book, topic: TopicId): Book | 'failed' | null {
  const [book, setBook] = useState<Book | 'failed' | null>(null);
  useEffect(() => {
    let isCurrent = true;
    withTopics(core, [topic])
      .catch(() => 'failed' as const)
      .then((loaded) => {
        if (isCurrent) setBook(loaded);
      });
    return () => {
      isCurrent = false;
    };
  }, [core, topic]);
  return book !== null && book !== 'failed' && !book.topics[topic] ? null : book;
}

function useOutline(): Outline | null {
  const [outline, setOutline] = useState<Outline | null>(null);
  useEffect(() => {
    void import('../../components/map/outline.json').then((file) => setOutline(file.default as unknown as Outline));
  }, []);
  return outline;
}
