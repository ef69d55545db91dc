import type { StatePage } from '../../rules/brief/state-page.ts';
import * as cards from '../fixtures/cards.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { StatePageView } from './state-page-view.tsx';

const page: StatePage = {
  state: {
    id: 'DE',
    iso3: 'DEU',
    plate: 'D',
    phone: '+49',
    mrz: ['D'],
    languages: ['de'],
    eu: { from: '1958-01-01' },
    schengen: { status: 'full', from: '1995-03-26', note: 'Air borders a year later.' },
    optOuts: [{ protocol: 'Protocol 99', effect: 'Bound only after opting in.' }],
    neighbours: ['FR', 'PL', 'CH'],
    forces: [{ name: 'Federal police' }],
    contactPoint: { name: 'Central office of the federal criminal police' },
    confidence: 'official',
    checked: '2026-11-20',
  },
  isMember: true,
  isSchengen: true,
  neighbours: [
    { state: 'FR', out: cards.pursuit, in: { ...cards.pursuit, direction: 'in' } },
    { state: 'PL', out: cards.withUnknowns, in: { ...cards.withUnknowns, direction: 'in' } },
    { state: 'CH', out: cards.notAvailable, in: cards.pursuit },
  ],
  centres: cards.pursuit.centres,
  requestLanguages: [
    {
      act: cards.convention,
      languages: ['de', 'en', 'fr'],
      others: true,
      law: 'Made-up Act on requests, § 1',
      link: 'https://law.example/act',
    },
  ],
  treaties: [cards.convention, { ...cards.recital, article: null, instrument: 'de-xx', link: null }],
};

export const fixture: Fixture = {
  title: 'State',
  states: [
    {
      name: 'with neighbours',
      view: (words) => <StatePageView words={words} page={page} onPursuit={nothing} onClose={nothing} />,
    },
    {
      name: 'an island',
      view: (words) => (
        <StatePageView
          words={words}
          page={{ ...page, neighbours: [], centres: [], treaties: [], isSchengen: false }}
          onPursuit={nothing}
          onClose={nothing}
        />
      ),
    },
  ],
};
