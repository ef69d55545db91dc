/** The settings page: my duty, languages, sites, appearance, keys. Every change is kept at once. */
import { useId } from 'preact/hooks';
import type { StateId } from '../../rules/model/book.ts';
import { type SettingKey, type Settings, withSite } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { LanguageSettings, type LanguageSettingsProps } from './language-settings.tsx';
import { SettingsNotice } from './settings-notice.tsx';
import { ShortcutSettings, type ShortcutSettingsProps } from './shortcut-settings.tsx';
import { SiteSettings, type SiteSettingsProps } from './site-settings.tsx';
import { StateSelect } from './state-select.tsx';
import { ZoneSetting, type ZoneSettingProps } from './zone-setting.tsx';
import './settings-view.css';

export interface SettingsViewProps
  extends Pick<LanguageSettingsProps, 'browserLanguage' | 'translated'>,
    Pick<ZoneSettingProps, 'computerZone'>,
    Pick<ShortcutSettingsProps, 'shortcuts' | 'addressWord' | 'onChangeShortcuts'>,
    Pick<SiteSettingsProps, 'sites' | 'kept' | 'canMark' | 'fell' | 'onWithdraw'> {
  words: Words;
  settings: Settings;
  /** Keys that did not fit and fell back. */
  faults: SettingKey[];
  /** Keys that policy sets. */
  managed: SettingKey[];
  states: StateId[];
  /** What became of the last change. */
  outcome: 'saved' | 'notSaved' | null;
  /** The recent searches have just been forgotten. */
  forgotten: boolean;
  onForget: () => void;
  onChange: (change: Partial<Settings>) => void;
}

export function SettingsView(props: SettingsViewProps) {
  const { words, settings, faults, managed, states, outcome, onChange } = props;
  const id = useId();
  const lockOf = (key: SettingKey) => (managed.includes(key) ? words.t('settings.managed') : null);
  const homeLock = lockOf('homeState');
  return (
    <main class="settings">
      <div class="settings-head">
        <h1>{words.t('settings.title')}</h1>
        <p class="muted" role="status">
          {outcome && words.t(`settings.${outcome}`)}
        </p>
        <a href="/classroom.html">{words.t('app.classroom')}</a>
      </div>
      <SettingsNotice words={words} faults={faults} />
      <section class="settings-section">
        <h2>{words.t('settings.duty')}</h2>
        <div class="setting">
          <label htmlFor={id}>{words.t('settings.homeState')}</label>
          <StateSelect
            id={id}
            words={words}
            states={states}
            value={settings.homeState}
            none={words.t('settings.homeState.none')}
            disabled={homeLock !== null}
            onChange={(homeState) => onChange({ homeState })}
          />
          {homeLock && <p class="muted">{homeLock}</p>}
        </div>
        <ChoiceGroup
          legend={words.t('settings.service')}
          choices={(['police', 'customs'] as const).map((value) => ({
            value,
            label: words.t(`settings.service.${value}`),
          }))}
          value={settings.service}
          locked={lockOf('service')}
          onChange={(service) => onChange({ service })}
        />
        <ZoneSetting
          words={words}
          value={settings.timeZone}
          computerZone={props.computerZone}
          locked={lockOf('timeZone')}
          onChange={(timeZone) => onChange({ timeZone })}
        />
      </section>
      <LanguageSettings
        words={words}
        settings={settings}
        browserLanguage={props.browserLanguage}
        translated={props.translated}
        lockOf={lockOf}
        onChange={onChange}
      />
      <section class="settings-section">
        <h2>{words.t('search.label')}</h2>
        <div class="setting setting-row">
          <button type="button" class="button" data-way="forget" onClick={props.onForget}>
            {words.t('settings.forget')}
          </button>
          <span class="muted" role="status">
            {props.forgotten && words.t('settings.forgotten')}
          </span>
        </div>
      </section>
      <SiteSettings
        words={words}
        sites={props.sites}
        kept={props.kept}
        marked={settings.markedSites.map((pattern) => pattern.replace(/\/\*$/, ''))}
        marksLocked={managed.includes('markedSites')}
        canMark={props.canMark}
        fell={props.fell}
        onWithdraw={props.onWithdraw}
        onMark={(site, on) => onChange({ markedSites: withSite(settings.markedSites, `${site}/*`, on) })}
      />
      <section class="settings-section">
        <h2>{words.t('settings.appearance')}</h2>
        <ChoiceGroup
          legend={words.t('settings.theme')}
          choices={(['system', 'light', 'dark'] as const).map((value) => ({
            value,
            label: words.t(`settings.theme.${value}`),
          }))}
          value={settings.theme}
          locked={lockOf('theme')}
          onChange={(theme) => onChange({ theme })}
        />
        <ChoiceGroup
          legend={words.t('settings.textSize')}
          choices={(['normal', 'large', 'larger'] as const).map((value) => ({
            value,
            label: words.t(`settings.textSize.${value}`),
          }))}
          value={settings.textSize}
          locked={lockOf('textSize')}
          onChange={(textSize) => onChange({ textSize })}
        />
      </section>
      <ShortcutSettings
        words={words}
        shortcuts={props.shortcuts}
        addressWord={props.addressWord}
        onChangeShortcuts={props.onChangeShortcuts}
      />
    </main>
  );
}
