/** The quiz: its beginning, its questions one by one, its end. Every answer is stored before the next question comes. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { KeyAction } from '../../components/classroom/keys.ts';
import { QuizEnd } from '../../components/quiz/quiz-end.tsx';
import { QuizNotice } from '../../components/quiz/quiz-notice.tsx';
import { QuizRound } from '../../components/quiz/quiz-round.tsx';
import { QuizStart, type RoundWish } from '../../components/quiz/quiz-start.tsx';
import type { Book, IsoDate } from '../../rules/model/book.ts';
import type { Officer } from '../../rules/model/briefing.ts';
import type { Scenario } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { answerOf } from '../../rules/quiz/question.ts';
import { noResults, type Round } from '../../rules/quiz/results.ts';
import { answered, type Given, withoutUnknown } from '../../rules/quiz/round.ts';
import { pickRound, waiting } from '../../rules/quiz/schedule.ts';
import { resultsAsCsv, resultsAsJson } from '../../rules/quiz/write-results.ts';
import { homeStates } from '../shared/load-book.ts';
import { handOutFile } from './hand-out-file.ts';
import { useBook } from './use-cards.ts';
import { useKeys } from './use-keys.ts';
import { useQuestions } from './use-questions.ts';
import { useQuiz } from './use-quiz.ts';

export interface QuizViewProps {
  words: Words;
  book: Book;
  scenarios: Scenario[];
  officer: { home: string; service: Officer['service'] };
  today: IsoDate;
  singleKeys: boolean;
  isCovered: boolean;
  onAction: (action: KeyAction) => void;
}

export function QuizView(props: QuizViewProps) {
  const { words, scenarios, officer, today } = props;
  const book = useBook(props.book, 'hot-pursuit');
  const { results, trouble, change } = useQuiz();
  const [wish, setWish] = useState<RoundWish>({ mode: 'single', source: 'all', home: officer.home, count: 10 });
  /** The question on the screen; null before the round. */
  const [at, setAt] = useState<number | null>(null);
  const round = results?.round ?? null;
  const isBusy = at !== null && round !== null;
  // What is asked follows the round that is under way, so that a round goes on as it began.
  const asking = isBusy ? round : { home: wish.home, service: officer.service, day: today };
  const questions = useQuestions(book, scenarios, { homeState: asking.home, service: asking.service }, asking.day);
  const offered = useMemo(() => {
    if (questions === null || results === null) return null;
    const asked = questions.of(wish.source).map((one) => ({ id: one.id, answer: answerOf(one) }));
    return waiting(asked, wish.mode === 'single' ? results.questions : {}, today);
  }, [questions, results, wish.source, wish.mode, today]);
  const question = isBusy ? questions?.byId.get(round.ids[at] ?? '') : undefined;
  const hadRound = useRef(false);
  useEffect(() => {
    if (at !== null && questions) document.querySelector<HTMLElement>('.quiz-ask')?.focus();
    if (at === null && hadRound.current) document.querySelector<HTMLElement>('[data-start]')?.focus();
    hadRound.current = at !== null;
  }, [at, questions === null]);
  // A question of a round that was left may be gone from the book, or the scenario deleted.
  useEffect(() => {
    if (!isBusy || questions === null || at >= round.ids.length || questions.byId.has(round.ids[at] ?? '')) return;
    const next = withoutUnknown(round, (id) => questions.byId.has(id));
    void change((stored) => ({ ...stored, round: next })).then(() => setAt(next?.answers.length ?? null));
  }, [isBusy, questions, at]);

  const onStart = () => {
    if (offered === null) return;
    const { mode, source, home, count } = wish;
    const ids = pickRound(offered, count, `${Date.now()}`);
    const begun: Round = { mode, source, home, service: officer.service, day: today, ids, answers: [] };
    void change((stored) => ({ ...stored, round: begun })).then(() => setAt(0));
  };
  const onGoOn = () => setAt(round?.answers.length ?? null);
  const onEnd = () => void change((stored) => ({ ...stored, round: null })).then(() => setAt(null));
  const onGiven = (given: Given) => {
    if (question) void change((stored) => answered(stored, question, given, today));
  };
  const onNext = () => setAt((before) => (before === null ? null : before + 1));
  const onExport = (form: 'json' | 'csv') => {
    if (results === null) return;
    const name = `borderbrief-quiz-${today}.${form}`;
    if (form === 'json') handOutFile(name, 'application/json', resultsAsJson(results));
    else handOutFile(name, 'text/csv', resultsAsCsv(results, today));
  };
  const onErase = () => void change(({ round: under }) => ({ ...noResults, round: under }));

  const onAction = (action: KeyAction, key: string) => {
    const root = document.querySelector('.quiz');
    if (action === 'next') return root?.querySelector<HTMLElement>('[data-next], [data-reveal]')?.click();
    if (action !== 'what-if') return props.onAction(action);
    const choice = root?.querySelectorAll<HTMLElement>('.quiz-choice')[Number(key) - 1];
    const field = choice?.querySelector<HTMLElement>('input');
    if (field) field.focus();
    else choice?.click();
  };
  useKeys(onAction, props.singleKeys, props.isCovered);

  if (!isBusy)
    return (
      <QuizStart
        words={words}
        homes={homeStates(book)}
        wish={wish}
        onWish={setWish}
        waiting={offered && countsOf(offered)}
        left={round && { at: Math.min(round.answers.length, round.ids.length - 1), count: round.ids.length }}
        trouble={trouble}
        hasResults={results !== null && hasAny(results)}
        onStart={onStart}
        onGoOn={onGoOn}
        onExport={onExport}
        onErase={onErase}
      />
    );
  return (
    <div class="quiz-page">
      <QuizNotice words={words} trouble={trouble} />
      {at >= round.ids.length && (
        <QuizEnd words={words} round={round} questionOf={(id) => questions?.byId.get(id)} onEnd={onEnd} />
      )}
      {question && (
        <QuizRound
          key={question.id}
          words={words}
          round={round}
          at={at}
          question={question}
          onGiven={onGiven}
          onNext={onNext}
        />
      )}
    </div>
  );
}

function countsOf({ due, fresh, later }: ReturnType<typeof waiting>) {
  return { due: due.length, fresh: fresh.length, all: due.length + fresh.length + later.length };
}

function hasAny({ questions, classes }: typeof noResults): boolean {
  return Object.keys(questions).length + classes.length > 0;
}
