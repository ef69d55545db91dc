import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { examplePage } from '../fixtures/state-page.ts';
import { ClassBar } from './class-bar.tsx';
import { PocketCard } from './pocket-card.tsx';
import { PrintBar } from './print-bar.tsx';

export const fixture: Fixture = {
  title: 'Classroom: pocket card',
  isPage: true,
  isClassroom: true,
  states: [
    {
      name: 'three neighbours',
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
            <PocketCard words={words} page={examplePage} asOf="2026-11-22" checked="2026-11-20" />
          </main>
        </>
      ),
    },
  ],
};
