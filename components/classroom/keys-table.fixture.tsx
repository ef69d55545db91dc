import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { ClassBar } from './class-bar.tsx';
import { KeysTable } from './keys-table.tsx';

export const fixture: Fixture = {
  title: 'Classroom: keys',
  isPage: true,
  isClassroom: true,
  states: [
    {
      name: 'all of them',
      view: (words) => (
        <>
          <ClassBar
            words={words}
            title={words.t('classroom.key.help')}
            titleLang={words.lang}
            isFirst={false}
            onAction={nothing}
          />
          <main class="class-print">
            <h2>{words.t('classroom.key.help')}</h2>
            <KeysTable words={words} />
          </main>
        </>
      ),
    },
  ],
};
