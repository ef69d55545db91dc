/** Names the settings that did not fit and were reset. */
import type { SettingKey } from '../../rules/model/settings.ts';
import type { Words } from '../../rules/model/words.ts';
import { Notice } from '../notice/notice.tsx';

export function SettingsNotice({ words, faults }: { words: Words; faults: SettingKey[] }) {
  if (faults.length === 0) return null;
  const names = words.list(faults.map((key) => words.t(`settings.key.${key}`)));
  return (
    <Notice kind="settings" tone="warning">
      {words.t('notice.settings', { count: faults.length, names })}
    </Notice>
  );
}
