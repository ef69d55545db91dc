import type { Kept } from '../../rules/model/kept-results.ts';
import type { Result } from '../../rules/model/result.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { SearchBox } from './search-box.tsx';

const result = (kind: Result['kind'], id: string, title: string, why: Result['why'][0]): Result => ({
  kind,
  id,
  title,
  states: [],
  citations: [],
  score: 1,
  why: [why],
});
export const exampleResults: Result[] = [
  result('card', 'hot-pursuit:DE:FR:out', 'Hot pursuit: Germany → France', {
    tier: 'exact',
    typed: 'nacheile',
    matched: 'Nacheile',
  }),
  result('instrument', 'cisa', 'Convention implementing the Schengen Agreement', {
    tier: 'citation',
    typed: 'art 41 cisa',
    matched: 'CISA, Art. 41',
  }),
  result('topic', 'surveillance', 'Cross-border surveillance', {
    tier: 'fuzzy',
    typed: 'surveilance',
    matched: 'surveillance',
  }),
  result('centre', 'kehl', 'Joint centre Kehl', { tier: 'prefix', typed: 'keh', matched: 'Kehl' }),
];

const pinned = (topic: string, states: string[]): Kept => ({ kind: 'card', id: topic, topic, states, pinned: true });
const kept: Kept[] = [
  pinned('hot-pursuit', ['DE', 'FR']),
  { kind: 'state', id: 'PL', states: ['PL'], pinned: false },
  { kind: 'topic', id: 'pnr', topic: 'pnr', states: [], pinned: false },
];

const state = (name: string, query: string, results: Result[] | null): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <div class="gallery-room">
      <SearchBox
        words={words}
        query={query}
        results={results}
        nearest={exampleResults.slice(2, 3)}
        kept={kept}
        onQuery={nothing}
        onChoose={nothing}
      />
    </div>
  ),
});

export const fixture: Fixture = {
  title: 'Search',
  states: [
    state('nothing asked', '', null),
    state('results', 'nacheile', exampleResults),
    state('nothing found', 'xyzzy', []),
  ],
};
