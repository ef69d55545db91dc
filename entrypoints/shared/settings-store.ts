/** Where settings lie: `settings` in `storage.local`, and what the organisation's policy says in `storage.managed`. */
import browser from 'webextension-polyfill';
import { type ReadSettings, readSettings, type Settings } from '../../rules/model/settings.ts';

const key = 'settings';

export async function loadSettings(): Promise<ReadSettings> {
  const [stored, policy] = await Promise.all([browser.storage.local.get(key), loadPolicy()]);
  return readSettings(stored[key], policy);
}

/** Changes some settings and leaves the others as they are; what did not fit is replaced by what it fell back to. */
export async function saveSettings(change: Partial<Settings>): Promise<void> {
  const stored = await browser.storage.local.get(key);
  await browser.storage.local.set({ [key]: { ...readSettings(stored[key]).settings, ...change } });
}

/** Firefox rejects where the machine has no policy for the extension. */
async function loadPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}

/** @param onChange called when an officer has changed a setting, on this page or another */
export function watchSettings(onChange: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (key in changes) onChange();
  });
}
