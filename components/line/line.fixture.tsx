import { exampleLines } from '../fixtures/cards.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { Line } from './line.tsx';

export const fixture: Fixture = {
  title: 'Line',
  states: Object.entries(exampleLines).map(([name, line]) => ({
    name,
    view: (words) => <Line words={words} line={line} />,
  })),
};
