/** Right or wrong, why, and the way on. */
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { RoundAnswer } from '../../rules/quiz/results.ts';
import { countOf } from '../../rules/quiz/round.ts';
import { Icon } from '../icon/icon.tsx';
import { Grounds } from './grounds.tsx';
import { rightOf } from './quiz-words.ts';

export interface QuizAnswerProps {
  words: Words;
  question: QuizQuestion;
  answer: RoundAnswer;
  isLast: boolean;
  onNext: () => void;
}

export function QuizAnswer({ words, question, answer, isLast, onNext }: QuizAnswerProps) {
  const isUncounted = answer.hands !== null && countOf(answer.hands) === 0;
  const said = answer.isRight ? 'right' : 'wrong';
  return (
    <>
      {!isUncounted && (
        <p id="quiz-said" class="quiz-said" role="status" data-said={said}>
          <Icon name={answer.isRight ? 'check' : 'close'} />
          <span>
            {words.t(`quiz.mark.${said}`)}
            {!answer.isRight && <RightAnswer words={words} question={question} />}
          </span>
        </p>
      )}
      <button
        type="button"
        class="button button-primary quiz-on"
        data-next
        aria-describedby={isUncounted ? undefined : 'quiz-said'}
        onClick={onNext}
      >
        {words.t(isLast ? 'quiz.finish' : 'quiz.next')}
      </button>
      <Grounds words={words} question={question} />
    </>
  );
}

/** A sentence in the interface's language around an answer that may be in the case's. */
function RightAnswer({ words, question }: Pick<QuizAnswerProps, 'words' | 'question'>) {
  const { text, lang } = rightOf(question, words);
  const place = '\n';
  const [before, after] = words.t('quiz.answer', { answer: place }).split(place);
  return (
    <>
      {' – '}
      {before}
      <span lang={lang}>{text}</span>
      {after}
    </>
  );
}
