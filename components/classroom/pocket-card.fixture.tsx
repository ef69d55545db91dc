import type { Fixture } from '../fixtures/fixture.ts';
import { PrintStage } from '../fixtures/print-stage.tsx';
import { examplePage } from '../fixtures/state-page.ts';
import { PocketCard } from './pocket-card.tsx';

export const fixture: Fixture = {
  title: 'Classroom: pocket card',
  isPage: true,
  isClassroom: true,
  states: [
    {
      name: 'three neighbours',
      view: (words) => (
        <PrintStage words={words}>
          <PocketCard words={words} page={examplePage} asOf="2026-11-22" checked="2026-11-20" />
        </PrintStage>
      ),
    },
  ],
};
