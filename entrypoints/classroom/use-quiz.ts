/** The results of the quiz in this page: read once, written after each answer, kept in the page while they cannot be. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { QuizTrouble } from '../../components/quiz/quiz-notice.tsx';
import { noResults, type Results } from '../../rules/quiz/results.ts';
import { changeQuiz, loadQuiz } from './quiz-store.ts';

export interface Quiz {
  /** Null until they are read. */
  results: Results | null;
  trouble: QuizTrouble[];
  /** Resolves with the results as they are then, stored or not. */
  change: (change: (results: Results) => Results) => Promise<Results>;
}

export function useQuiz(): Quiz {
  const [results, setResults] = useState<Results | null>(null);
  const [trouble, setTrouble] = useState<QuizTrouble[]>([]);
  const unsaved = useRef<Results | null>(null);
  useEffect(() => {
    loadQuiz().then(
      (read) => {
        setResults(read.results);
        if (read.dropped > 0) setTrouble(['dropped']);
      },
      () => {
        setResults(noResults);
        setTrouble(['unsaved']);
      },
    );
  }, []);
  const change = useCallback(async (how: (results: Results) => Results) => {
    const changed = await changeQuiz(how, unsaved.current);
    unsaved.current = changed.isSaved ? null : changed.results;
    setResults(changed.results);
    setTrouble((before) => {
      const others = before.filter((one) => one !== 'unsaved');
      return changed.isSaved ? others : [...others, 'unsaved'];
    });
    return changed.results;
  }, []);
  return { results, trouble, change };
}
