import type { Fixture } from '../fixtures/fixture.ts';
import { Notice } from './notice.tsx';

export const fixture: Fixture = {
  title: 'Notice',
  states: [
    {
      name: 'page cannot be read',
      view: (words) => (
        <Notice kind="unreadable" tone="plain">
          {words.t('notice.unreadable')}
        </Notice>
      ),
    },
    {
      name: 'settings fell back',
      view: (words) => (
        <Notice kind="settings" tone="warning">
          {words.t('notice.settings', { count: 1, names: words.t('settings.key.languages') })}
        </Notice>
      ),
    },
  ],
};
