/** The keys that lead to the product, as the browser has them now, and the way to change them. */
import type { MessageKey, Words } from '../../rules/model/words.ts';
import '../theme/kbd.css';

export interface Shortcut {
  /** As the manifest names it. */
  command: string;
  /** "Alt+Shift+B", as the browser writes it; empty where it has none, as where another extension took it. */
  keys: string;
}

export interface ShortcutSettingsProps {
  words: Words;
  /** Null until they are known. */
  shortcuts: Shortcut[] | null;
  /** What is typed in the address bar before a query; null where the browser takes no such word. */
  addressWord: string | null;
  /** Opens the browser's own page for them; absent where the browser has no way there. */
  onChangeShortcuts?: (() => void) | undefined;
}

const whatTheyDo: Record<string, MessageKey> = {
  _execute_action: 'settings.shortcuts.open',
  search: 'search.label',
  read: 'briefing.readAgain',
  marks: 'settings.shortcuts.marks',
};

export function ShortcutSettings({ words, shortcuts, addressWord, onChangeShortcuts }: ShortcutSettingsProps) {
  return (
    <section class="settings-section" data-settings="shortcuts">
      <h2>{words.t('settings.shortcuts')}</h2>
      <dl class="shortcut-list">
        {shortcuts?.map(({ command, keys }) => {
          const does = whatTheyDo[command];
          return (
            does && (
              <div key={command} data-command={command}>
                <dt>{words.t(does)}</dt>
                <dd>{keys === '' ? <em>{words.t('settings.shortcuts.none')}</em> : <kbd>{keys}</kbd>}</dd>
              </div>
            )
          );
        })}
        {addressWord !== null && (
          <div>
            <dt>{words.t('settings.shortcuts.address')}</dt>
            <dd>
              <kbd>{addressWord}</kbd>
            </dd>
          </div>
        )}
      </dl>
      <div class="setting setting-row">
        {onChangeShortcuts && (
          <button type="button" class="button" data-way="shortcuts" onClick={onChangeShortcuts}>
            {words.t('settings.shortcuts.change')}
          </button>
        )}
        <span class="muted">{words.t('settings.shortcuts.hint')}</span>
      </div>
    </section>
  );
}
