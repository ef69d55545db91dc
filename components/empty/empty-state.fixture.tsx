import type { Fixture } from '../fixtures/fixture.ts';
import { EmptyState } from './empty-state.tsx';

export const fixture: Fixture = {
  title: 'Empty state',
  states: [
    {
      name: 'nothing found',
      view: (words) => <EmptyState kind="nothing-found" title={words.t('empty.title')} text={words.t('empty.text')} />,
    },
    {
      name: 'which state',
      view: (words) => (
        <EmptyState kind="no-partner" title={words.t('empty.noPartner.title')} text={null}>
          {['AT', 'BE', 'CH', 'CZ', 'DK', 'FR', 'LU', 'NL', 'PL'].map((id) => (
            <button key={id} type="button" class="button">
              {words.state(id)}
            </button>
          ))}
        </EmptyState>
      ),
    },
  ],
};
