import type { Card } from '../../rules/model/briefing.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import * as cards from '../fixtures/cards.ts';
import { type Fixture, nothing, nothingAsync } from '../fixtures/fixture.ts';
import { exampleResults } from '../search/search-box.fixture.tsx';
import { SiteBar } from '../site/site-bar.tsx';
import { exampleFindings } from '../why/why.fixture.tsx';
import { type BriefingEvent, initialState, reduce } from './briefing-state.ts';
import { BriefingView } from './briefing-view.tsx';
import type { Directory } from './directory.ts';

const directory: Directory = {
  states: ['AT', 'BE', 'CH', 'DE', 'FR', 'IE', 'LU', 'NL', 'PL'],
  topics: ['hot-pursuit', 'surveillance', 'eaw'],
  neighboursOf: () => ['AT', 'BE', 'CH', 'FR', 'LU', 'NL', 'PL'],
  instrumentName: (id) => id.toUpperCase(),
  checked: '2026-11-20',
};
const found = (...ids: string[]) => ids.map((id) => ({ id, count: 2, strength: 1 }));
const officer: BriefingEvent = { type: 'officer', officer: { homeState: 'DE', service: 'police' } };
const page = (status: PageReading['status'], states: string[], topics: string[]): BriefingEvent => ({
  type: 'page',
  status,
  states: found(...states),
  topics: found(...topics),
  named: [],
});

interface Shown {
  events: BriefingEvent[];
  cards?: Card[] | null;
  faults?: 'languages'[];
  failed?: boolean;
  searching?: boolean;
  closedFrames?: number;
}

const state = (name: string, shown: Shown): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <div class="gallery-popup">
      <BriefingView
        words={words}
        state={[officer, ...shown.events].reduce(reduce, initialState)}
        dispatch={nothing}
        directory={directory}
        findings={exampleFindings}
        closedFrames={shown.closedFrames ?? 0}
        characters={4_000_000}
        briefing={shown.cards ? { asOf: '2026-11-22', cards: shown.cards } : null}
        results={shown.searching ? exampleResults : null}
        nearest={[]}
        kept={[]}
        onChoose={nothing}
        onPin={nothing}
        statePage={null}
        asOf="2026-11-22"
        faults={shown.faults ?? []}
        failed={shown.failed ?? false}
        onCopy={nothingAsync}
        onCompare={nothing}
        onSettings={nothing}
        onShow={async () => true}
        onKeepOpen={nothing}
        underWhy={
          <SiteBar
            words={words}
            site="https://records.example"
            allowed
            refused={false}
            marked={false}
            onAllow={nothing}
            onWithdraw={nothing}
            onMark={nothing}
          />
        }
      />
    </div>
  ),
});
const pursuitPage = page('read', ['FR', 'DE', 'CH'], ['hot-pursuit', 'sis-objects']);

export const fixture: Fixture = {
  title: 'Popup',
  isPage: true,
  states: [
    state('a briefing', {
      events: [pursuitPage],
      cards: [cards.pursuit, cards.authorisation, cards.notAvailable, cards.ownState],
    }),
    state('unverified', { events: [page('read', ['PL'], ['hot-pursuit'])], cards: [cards.withUnknowns] }),
    state('not available', { events: [page('read', ['IE'], ['hot-pursuit'])], cards: [cards.notAvailable] }),
    state('why', { events: [pursuitPage, { type: 'why' }], cards: [cards.pursuit] }),
    state('searching', {
      events: [pursuitPage, { type: 'query', query: 'nacheile' }],
      cards: [cards.pursuit],
      searching: true,
    }),
    state('another pair', {
      events: [pursuitPage, { type: 'choose', result: { kind: 'border', citations: [], states: ['AT', 'SI'] } }],
      cards: [{ ...cards.pursuit, home: 'AT', partner: 'SI' }],
    }),
    state('nothing found', { events: [page('read', [], [])], cards: [] }),
    state('no partner', { events: [page('read', ['DE'], ['hot-pursuit'])], cards: [] }),
    state('page cannot be read, settings fell back', {
      events: [page('unreadable', [], [])],
      cards: [],
      faults: ['languages'],
    }),
    state('page not read yet', { events: [{ type: 'leave-page', status: 'not-read' }], cards: [] }),
    state('too large', {
      events: [page('too-large', ['FR'], ['hot-pursuit'])],
      cards: [cards.pursuit],
      closedFrames: 2,
    }),
    state('book could not answer', { events: [pursuitPage], cards: null, failed: true }),
    state('reading', { events: [] }),
  ],
};
