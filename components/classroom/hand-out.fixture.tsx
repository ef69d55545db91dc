import * as cards from '../fixtures/cards.ts';
import { exampleCase } from '../fixtures/class-case.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { PrintStage } from '../fixtures/print-stage.tsx';
import { HandOut } from './hand-out.tsx';

export const fixture: Fixture = {
  title: 'Classroom: hand-out',
  isPage: true,
  isClassroom: true,
  states: [
    {
      name: 'case, questions, answers',
      view: (words) => (
        <PrintStage words={words}>
          <HandOut words={words} told={exampleCase} card={cards.pursuit} deciding={['x-tell']} />
        </PrintStage>
      ),
    },
  ],
};
