import { defaultSettings } from '../../rules/model/settings.ts';
import { type Fixture, nothing } from '../fixtures/fixture.ts';
import { SettingsView, type SettingsViewProps } from './settings-view.tsx';

const state = (name: string, props: Partial<SettingsViewProps>): Fixture['states'][0] => ({
  name,
  view: (words) => (
    <SettingsView
      words={words}
      settings={{ ...defaultSettings, homeState: 'DE' }}
      faults={[]}
      managed={[]}
      states={['AT', 'BE', 'CH', 'DE', 'FR']}
      browserLanguage="de"
      computerZone="Europe/Berlin"
      translated={['de', 'en', 'fr']}
      outcome={null}
      sites={[]}
      kept={null}
      canMark={true}
      shortcuts={[
        { command: '_execute_action', keys: 'Alt+Shift+B' },
        { command: 'search', keys: 'Alt+Shift+L' },
        { command: 'read', keys: 'Alt+Shift+R' },
        { command: 'marks', keys: '' },
      ]}
      addressWord="bb"
      onChangeShortcuts={nothing}
      fell={[]}
      forgotten={false}
      onForget={nothing}
      onWithdraw={nothing}
      onChange={nothing}
      {...props}
    />
  ),
});

export const fixture: Fixture = {
  title: 'Settings',
  isPage: true,
  states: [
    state('usual', { outcome: 'saved' }),
    state('set by the organisation', { managed: ['homeState', 'service', 'languages', 'interfaceLanguage'] }),
    state('sites', {
      sites: ['https://records.example', 'https://a-very-long-name-of-a-records-system.police.example'],
      kept: 'https://records.example',
      settings: { ...defaultSettings, homeState: 'DE', markedSites: ['https://records.example/*'] },
      fell: ['https://archive.example'],
    }),
    state('fell back', { faults: ['service', 'theme'], settings: defaultSettings }),
  ],
};
