/** The questions for an officer on a day, when the whole book is there. */
import { useMemo } from 'preact/hooks';
import type { Book, IsoDate } from '../../rules/model/book.ts';
import type { Officer } from '../../rules/model/briefing.ts';
import type { Scenario } from '../../rules/model/scenario.ts';
import { questionsFromBook } from '../../rules/quiz/from-book.ts';
import { questionsFromScenarios } from '../../rules/quiz/from-scenarios.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { Round } from '../../rules/quiz/results.ts';
import { allTopics } from '../shared/load-book.ts';

export interface Questions {
  /** The questions of one kind. */
  of: (source: Round['source']) => QuizQuestion[];
  byId: ReadonlyMap<string, QuizQuestion>;
}

/** @returns null while topics are loading */
export function useQuestions(
  book: Book,
  scenarios: readonly Scenario[],
  { homeState, service }: Officer,
  day: IsoDate,
): Questions | null {
  const isWhole = allTopics.every((topic) => book.topics[topic]);
  const fromCases = useMemo(() => (isWhole ? questionsFromScenarios(book, scenarios) : []), [isWhole, book, scenarios]);
  const fromBook = useMemo(
    () => (isWhole && book.states[homeState] ? questionsFromBook(book, { homeState, service }, day) : []),
    [isWhole, book, homeState, service, day],
  );
  return useMemo(() => {
    if (!isWhole) return null;
    const all = [...fromCases, ...fromBook];
    const of = { all, scenarios: fromCases, book: fromBook };
    return { of: (source) => of[source], byId: new Map(all.map((question) => [question.id, question])) };
  }, [isWhole, fromCases, fromBook]);
}
