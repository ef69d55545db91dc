import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { examplePage } from '../fixtures/state-page.ts';
import { StatePageView } from './state-page-view.tsx';

export const fixture: Fixture = {
  title: 'State',
  states: [
    {
      name: 'with neighbours',
      view: (words) => <StatePageView words={words} page={examplePage} onPursuit={nothing} onClose={nothing} />,
    },
    {
      name: 'an island',
      view: (words) => (
        <StatePageView
          words={words}
          page={{ ...examplePage, neighbours: [], centres: [], treaties: [], isSchengen: false }}
          onPursuit={nothing}
          onClose={nothing}
        />
      ),
    },
  ],
};
