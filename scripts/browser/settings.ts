import type { Chromium } from './launch.ts';

/** Writes the extension's stored settings, as an officer's first choice or an older version would have left them. */
export async function storeSettings({ browser, extension }: Chromium, settings: unknown): Promise<void> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.evaluate(
    (value) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({ settings: value }),
    settings,
  );
  await page.close();
}
