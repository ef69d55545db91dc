import { pursuit, withUnknowns } from '../fixtures/cards.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { Tiles } from './tile.tsx';

export const fixture: Fixture = {
  title: 'Tiles',
  states: [
    { name: 'six', view: (words) => <Tiles words={words} tiles={pursuit.tiles} /> },
    { name: 'one', view: (words) => <Tiles words={words} tiles={pursuit.tiles.slice(0, 1)} /> },
    { name: 'unknown, numbers, durations, dates', view: (words) => <Tiles words={words} tiles={withUnknowns.tiles} /> },
  ],
};
