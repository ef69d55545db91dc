import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { ClassBar } from './class-bar.tsx';
import { type ListedCase, ListView } from './list-view.tsx';

const cases: ListedCase[] = [
  {
    id: 'own',
    title: 'A car over the bridge',
    lang: 'en',
    home: 'DE',
    partners: ['FR'],
    topics: ['hot-pursuit'],
    isOwn: true,
  },
  {
    id: 'ready',
    title: 'Three containers and a customs officer in a hurry',
    lang: 'en',
    home: 'FI',
    partners: ['EE', 'LV'],
    topics: ['customs-cooperation', 'surveillance'],
    isOwn: false,
  },
];

const state = (name: string, listed: ListedCase[]): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <>
      <ClassBar words={words} title={words.t('app.classroom')} titleLang={words.lang} isFirst onAction={nothing} />
      <ListView words={words} cases={listed} homes={['DE', 'FI', 'FR']} home="DE" tools={null} onDelete={nothing} />
    </>
  ),
});

export const fixture: Fixture = {
  title: 'Classroom: list',
  isPage: true,
  isClassroom: true,
  states: [state('cases', cases), state('none', [])],
};
