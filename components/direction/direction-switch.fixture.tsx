import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { DirectionSwitch } from './direction-switch.tsx';

const state = (name: string, partners: string[], direction: 'out' | 'in'): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <DirectionSwitch words={words} home="DE" partners={partners} direction={direction} onChange={nothing} />
  ),
});

export const fixture: Fixture = {
  title: 'Direction switch',
  states: [
    state('out', ['FR'], 'out'),
    state('in', ['FR'], 'in'),
    state('long names, several', ['GB', 'LI', 'CH'], 'out'),
  ],
};
