import * as cards from '../fixtures/cards.ts';
import { exampleCase } from '../fixtures/class-case.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { ClassBar } from './class-bar.tsx';
import { HandOut } from './hand-out.tsx';
import { PrintBar } from './print-bar.tsx';

export const fixture: Fixture = {
  title: 'Classroom: hand-out',
  isPage: true,
  isClassroom: true,
  states: [
    {
      name: 'case, questions, answers',
      view: (words) => (
        <>
          <ClassBar
            words={words}
            title={words.t('classroom.print')}
            titleLang={words.lang}
            isFirst={false}
            onAction={nothing}
          />
          <main class="class-print">
            <PrintBar words={words} lang="en" languages={['de', 'en']} onLanguage={nothing} onPrint={nothing} />
            <HandOut words={words} told={exampleCase} card={cards.pursuit} deciding={['x-tell']} />
          </main>
        </>
      ),
    },
  ],
};
