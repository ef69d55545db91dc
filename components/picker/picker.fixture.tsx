import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { Picker } from './picker.tsx';

export const fixture: Fixture = {
  title: 'Picker',
  states: [
    {
      name: 'states',
      view: (words) => (
        <div class="gallery-room">
          <Picker words={words} list="states" ids={['AT', 'BE', 'CH', 'CZ', 'FR', 'GB', 'LU']} onPick={nothing} />
        </div>
      ),
    },
  ],
};
