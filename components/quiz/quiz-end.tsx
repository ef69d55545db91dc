/** The end of a round: how much was right, and what was not, each with the line of the book. */
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { Round } from '../../rules/quiz/results.ts';
import { Icon } from '../icon/icon.tsx';
import { Grounds } from './grounds.tsx';
import { askOf, pairOf, rightOf } from './quiz-words.ts';

export interface QuizEndProps {
  words: Words;
  round: Round;
  questionOf: (id: string) => QuizQuestion | undefined;
  onEnd: () => void;
}

export function QuizEnd({ words, round, questionOf, onEnd }: QuizEndProps) {
  const wrong = round.answers.flatMap(({ id, isRight }) => (isRight ? [] : (questionOf(id) ?? [])));
  const count = round.answers.length;
  return (
    <main class="quiz" data-quiz-end data-ready="true">
      <h2 class="quiz-ask" tabIndex={-1}>
        {words.t('quiz.result', { right: round.answers.filter(({ isRight }) => isRight).length, count })}
      </h2>
      <button type="button" class="button button-primary quiz-on" data-next onClick={onEnd}>
        {words.t('quiz.again')}
      </button>
      {wrong.map((question) => (
        <details key={question.id} class="quiz-missed" data-missed={question.id}>
          <summary>
            <span class="muted">
              {words.topic(question.situation.topic)} · {pairOf(question, words)}
            </span>{' '}
            <span lang={askOf(question, words).lang}>{askOf(question, words).text}</span>{' '}
            <span class="quiz-missed-right">
              <Icon name="check" /> <span lang={rightOf(question, words).lang}>{rightOf(question, words).text}</span>
            </span>
          </summary>
          <Grounds words={words} question={question} />
        </details>
      ))}
    </main>
  );
}
