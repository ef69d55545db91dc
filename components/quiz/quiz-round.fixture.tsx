import type { QuizQuestion } from '../../rules/quiz/question.ts';
import type { Round, RoundAnswer } from '../../rules/quiz/results.ts';
import { ClassBar } from '../classroom/class-bar.tsx';
import { bookQuestion, caseQuestion } from '../fixtures/class-case.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { QuizRound } from './quiz-round.tsx';

const state = (
  name: string,
  mode: Round['mode'],
  question: QuizQuestion,
  answer?: Omit<RoundAnswer, 'id'>,
): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar words={words} title={words.t('quiz.title')} titleLang={words.lang} isFirst={false} onAction={nothing} />
      <QuizRound
        words={words}
        round={{
          mode,
          source: 'all',
          home: 'DE',
          service: 'police',
          day: '2026-11-22',
          ids: [question.id, 'book/next'],
          answers: answer ? [{ id: question.id, ...answer }] : [],
        }}
        at={0}
        question={question}
        onGiven={nothing}
        onNext={nothing}
      />
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Quiz: round',
  isPage: true,
  isClassroom: true,
  states: [
    state('alone, from the book', 'single', bookQuestion),
    state('alone, right', 'single', bookQuestion, { isRight: true, chosen: 'false', hands: null }),
    state('alone, from a case, wrong', 'single', caseQuestion, { isRight: false, chosen: '2', hands: null }),
    state('a class, before the count', 'class', caseQuestion),
    state('a class, counted', 'class', caseQuestion, {
      isRight: true,
      chosen: null,
      hands: { '1': 14, '2': 9, '3': 0 },
    }),
    state('a class, shown without a count', 'class', bookQuestion, {
      isRight: false,
      chosen: null,
      hands: { true: 0, false: 0 },
    }),
  ],
};
