/** Presses the toolbar button on a page, for real: `activeTab` is granted and the popup opens as a page of its own. */
import type { Page } from 'puppeteer-core';
import type { Chromium } from './launch.ts';

/** @returns the popup, as soon as there is one */
export async function openPopup({ browser, extension }: Chromium, page: Page): Promise<Page> {
  await page.bringToFront();
  const address = `chrome-extension://${extension.id}/popup.html`;
  // A popup of an earlier press may still be on its way out.
  const before = new Set(browser.targets());
  const opened = browser.waitForTarget((target) => target.url().startsWith(address) && !before.has(target), {
    timeout: 30_000,
  });
  await extension.triggerAction(page);
  return (await opened).asPage();
}

/** @returns the popup, once the briefing of the page is shown (or why there is none) */
export async function pressButton(chromium: Chromium, page: Page): Promise<Page> {
  const popup = await openPopup(chromium, page);
  await popup.waitForSelector('[data-ready="true"]', { timeout: 30_000 });
  return popup;
}
