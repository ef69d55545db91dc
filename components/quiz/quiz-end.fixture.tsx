import type { RoundAnswer } from '../../rules/quiz/results.ts';
import { ClassBar } from '../classroom/class-bar.tsx';
import { bookQuestion, caseQuestion } from '../fixtures/class-case.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { QuizEnd } from './quiz-end.tsx';

const questions = [bookQuestion, caseQuestion];

const state = (name: string, right: boolean[]): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar words={words} title={words.t('quiz.title')} titleLang={words.lang} isFirst={false} onAction={nothing} />
      <QuizEnd
        words={words}
        round={{
          mode: 'single',
          source: 'all',
          home: 'DE',
          service: 'police',
          day: '2026-11-22',
          ids: questions.map(({ id }) => id),
          answers: questions.map(
            ({ id }, at): RoundAnswer => ({ id, isRight: right[at] ?? false, chosen: 'x', hands: null }),
          ),
        }}
        questionOf={(id) => questions.find((question) => question.id === id)}
        onEnd={nothing}
      />
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Quiz: end of a round',
  isPage: true,
  isClassroom: true,
  states: [state('all right', [true, true]), state('something was wrong', [false, false])],
};
