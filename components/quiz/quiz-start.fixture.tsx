import { ClassBar } from '../classroom/class-bar.tsx';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { QuizStart, type QuizStartProps } from './quiz-start.tsx';

const state = (name: string, props: Partial<QuizStartProps>): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar words={words} title={words.t('quiz.title')} titleLang={words.lang} isFirst={false} onAction={nothing} />
      <QuizStart
        words={words}
        homes={['DE', 'FR', 'LU']}
        wish={{ mode: 'single', source: 'all', home: 'DE', count: 10 }}
        onWish={nothing}
        waiting={{ due: 0, fresh: 415, all: 415 }}
        left={null}
        trouble={[]}
        hasResults={false}
        onStart={nothing}
        onGoOn={nothing}
        onExport={nothing}
        onErase={nothing}
        {...props}
      />
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Quiz: before a round',
  isPage: true,
  isClassroom: true,
  states: [
    state('the first time', {}),
    state('a round was left, results that cannot be saved', {
      waiting: { due: 12, fresh: 380, all: 415 },
      left: { at: 3, count: 10 },
      trouble: ['unsaved', 'dropped'],
      hasResults: true,
    }),
    state('no questions', { waiting: { due: 0, fresh: 0, all: 0 } }),
    state('loading', { waiting: null }),
  ],
};
