import type { FoundItem } from '../../rules/model/reading.ts';
import type { Fixture } from '../fixtures/fixture.ts';
import { Why } from './why.tsx';

export const exampleFindings: FoundItem[] = [
  {
    kind: 'state',
    id: 'FR',
    count: 3,
    weight: 1,
    how: ['name', 'adjective'],
    surfaces: ['Frankreich', 'französischen'],
  },
  { kind: 'state', id: 'DE', count: 1, weight: 0.8, how: ['plate', 'phone'], surfaces: [] },
  { kind: 'topic', id: 'hot-pursuit', count: 1, weight: 1, how: ['term'], surfaces: ['Nacheile'] },
  {
    kind: 'citation',
    id: 'cisa',
    count: 1,
    weight: 1,
    how: ['citation'],
    surfaces: ['Art. 41 SDÜ'],
    topic: 'hot-pursuit',
  },
];
const instrumentName = (id: string) => id.toUpperCase();

export const fixture: Fixture = {
  title: 'Why',
  states: [
    {
      name: 'states, a topic, a citation',
      view: (words) => (
        <Why words={words} findings={exampleFindings} instrumentName={instrumentName} onShow={async () => true} />
      ),
    },
    {
      name: 'nothing',
      view: (words) => <Why words={words} findings={[]} instrumentName={instrumentName} onShow={async () => true} />,
    },
  ],
};
