import type { ChipState } from '../briefing/briefing-state.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { Chips } from './chips.tsx';

const chip = (id: string, on = true, count = 2): ChipState => ({ id, on, count });
const state = (name: string, list: 'states' | 'topics', chips: ChipState[]): Fixture['states'][0] => ({
  name,
  view: (words) => <Chips words={words} list={list} chips={chips} home="DE" onToggle={nothing} />,
});

export const fixture: Fixture = {
  title: 'Chips',
  states: [
    state('none', 'states', []),
    state('one', 'states', [chip('FR')]),
    state('home, on, off, by hand', 'states', [chip('DE'), chip('FR'), chip('CH', false), chip('LU', true, 0)]),
    state(
      'many',
      'states',
      ['FR', 'CH', 'LU', 'BE', 'NL', 'PL', 'CZ', 'AT', 'DK'].map((id, at) => chip(id, at < 3)),
    ),
    state('topics', 'topics', [chip('hot-pursuit'), chip('own-initiative-information'), chip('sis-objects', false)]),
  ],
};
