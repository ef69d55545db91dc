/** A question of a round with the way in which this round is answered, and what came of it. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../rules/model/words.ts';
import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { Round } from '../../rules/quiz/results.ts';
import type { Given } from '../../rules/quiz/round.ts';
import { ChoiceList } from './choice-list.tsx';
import { QuizAnswer } from './quiz-answer.tsx';
import { QuizQuestionView } from './quiz-question.tsx';
import { ShowOfHands } from './show-of-hands.tsx';

export interface QuizRoundProps {
  words: Words;
  round: Round;
  at: number;
  question: QuizQuestion;
  onGiven: (given: Given) => void;
  onNext: () => void;
}

export function QuizRound({ words, round, at, question, onGiven, onNext }: QuizRoundProps) {
  const answer = round.answers[at] ?? null;
  const whole = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Enter goes on, and a screen reader comes from the answer to the button.
    if (answer) whole.current?.querySelector<HTMLElement>('[data-next]')?.focus();
  }, [answer === null]);
  return (
    <div ref={whole}>
      <QuizQuestionView words={words} question={question} at={at} count={round.ids.length}>
        {round.mode === 'class' ? (
          <ShowOfHands
            words={words}
            question={question}
            hands={answer?.hands ?? null}
            onCounted={(hands) => onGiven({ hands })}
          />
        ) : (
          <ChoiceList
            words={words}
            question={question}
            chosen={answer?.chosen ?? null}
            onChoose={(chosen) => onGiven({ chosen })}
          />
        )}
        {answer && (
          <QuizAnswer
            words={words}
            question={question}
            answer={answer}
            isLast={at === round.ids.length - 1}
            onNext={onNext}
          />
        )}
      </QuizQuestionView>
    </div>
  );
}
