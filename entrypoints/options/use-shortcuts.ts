/** The keys of the product as the browser has bound them: an officer, an organisation or another extension may have changed them. */
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Shortcut } from '../../components/settings/shortcut-settings.tsx';

/** @returns null until the browser has answered */
export function useShortcuts(): Shortcut[] | null {
  const [shortcuts, setShortcuts] = useState<Shortcut[] | null>(null);
  useEffect(() => {
    const read = () =>
      void browser.commands
        .getAll()
        .then((all) => setShortcuts(all.map(({ name = '', shortcut = '' }) => ({ command: name, keys: shortcut }))));
    read();
    // Whoever changes them does so on a page of the browser, and comes back.
    const onVisible = () => document.visibilityState === 'visible' && read();
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, []);
  return shortcuts;
}

/** Firefox only, from 137 on, and unknown to the polyfill's types. */
const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
const isFirefox = browser.runtime.getURL('').startsWith('moz-');

/** Opens the browser's page of keys; undefined where no extension may lead there. */
export const changeShortcuts =
  openShortcutSettings || !isFirefox
    ? () => void (openShortcutSettings?.() ?? browser.tabs.create({ url: 'chrome://extensions/shortcuts' }))
    : undefined;

/** What is typed in the address bar before a query. */
export function addressWord(): string | null {
  const { omnibox } = browser.runtime.getManifest() as { omnibox?: { keyword: string } };
  return omnibox?.keyword ?? null;
}
