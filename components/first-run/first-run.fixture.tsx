import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { FirstRun } from './first-run.tsx';

const states = ['AT', 'BE', 'CH', 'DE', 'FR', 'GB', 'LU', 'NL', 'PL'];

export const fixture: Fixture = {
  title: 'First run',
  isPage: true,
  states: [
    {
      name: 'with a guess',
      view: (words) => <FirstRun words={words} states={states} guess="DE" faults={[]} onConfirm={nothing} />,
    },
    {
      name: 'no guess',
      view: (words) => (
        <FirstRun words={words} states={states} guess={null} faults={['homeState']} onConfirm={nothing} />
      ),
    },
  ],
};
