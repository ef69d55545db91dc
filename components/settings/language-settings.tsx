/** In which language the interface speaks, and which languages are read and searched. */
import { useId } from 'preact/hooks';
import { endonym, type Language, languages } from '../../rules/model/languages.ts';
import { readingLanguages, type SettingKey, type Settings } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';

export interface LanguageSettingsProps {
  words: Words;
  settings: Settings;
  /** The language that the browser asks for. */
  browserLanguage: Language;
  /** Languages into which the interface is translated. */
  translated: Language[];
  lockOf: (key: SettingKey) => string | null;
  onChange: (change: Partial<Settings>) => void;
}

export function LanguageSettings(props: LanguageSettingsProps) {
  const { words, settings, browserLanguage, translated, lockOf, onChange } = props;
  const id = useId();
  const ticked = readingLanguages(settings);
  const interfaceLock = lockOf('interfaceLanguage');
  const readingLock = lockOf('languages');
  const isTranslated = (language: Language) => translated.includes(language);
  return (
    <section class="settings-section">
      <h2>{words.t('settings.languages')}</h2>
      <div class="setting">
        <label htmlFor={id}>{words.t('settings.interface')}</label>
        <select
          id={id}
          class="field"
          disabled={interfaceLock !== null}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            onChange({ interfaceLanguage: languages.find((language) => language === chosen) ?? null });
          }}
        >
          <option value="" selected={settings.interfaceLanguage === null}>
            {words.t('settings.interface.auto', { language: endonym(browserLanguage) })}
          </option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language} selected={language === settings.interfaceLanguage}>
              {endonym(language)}
              {!isTranslated(language) && ` (${words.t('settings.interface.partial')})`}
            </option>
          ))}
        </select>
        {interfaceLock && <p class="muted">{interfaceLock}</p>}
      </div>
      <fieldset class="choice-group" disabled={readingLock !== null} aria-describedby={`${id}-hint`}>
        <legend>{words.t('settings.reading')}</legend>
        <p class="muted" id={`${id}-hint`}>
          {readingLock ?? words.t('settings.reading.hint')}
        </p>
        <div class="language-grid">
          {languages.map((language) => (
            <label key={language} class="choice" lang={language}>
              <input
                type="checkbox"
                checked={ticked.includes(language)}
                onChange={(event) =>
                  onChange({
                    languages: languages.filter((other) =>
                      other === language ? event.currentTarget.checked : ticked.includes(other),
                    ),
                  })
                }
              />
              {endonym(language)}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
