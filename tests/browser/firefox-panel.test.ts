/** Firefox: "Keep open" opens the sidebar, and the address bar's page answers. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { launchFirefox } from '../../scripts/browser/launch.ts';
import { german } from './extension.ts';
import { clickInFirefox } from './firefox-click.ts';

let browser: Browser;
let origin: string;
beforeAll(async () => {
  ({ browser, origin } = await launchFirefox());
  const options = await openFirefoxPage(browser, `${origin}/options.html`);
  await options.until(`document.querySelector('select') !== null`);
  await options.until(`browser.storage.local.set({ settings: ${JSON.stringify(german)} }) instanceof Promise`);
}, 120_000);
afterAll(() => browser?.close());

it('opens the sidebar at a click, which says that the page was not read', async () => {
  const popup = await openFirefoxPage(browser, `${origin}/popup.html`);
  await clickInFirefox(browser, popup, '.briefing[data-ready] [data-way="keep-open"]');
  // The click closes the popup's tab: what is open is seen from another page of the extension.
  const options = await openFirefoxPage(browser, `${origin}/options.html`);
  const sidebar = `browser.extension.getViews().find((view) => view.location.pathname === '/sidepanel.html')`;
  expect(await options.until(`${sidebar}?.document.querySelector('[data-ready]')?.dataset.status`)).toBe('not-read');
});

it('answers on the page that the address bar leads to', async () => {
  const page = await openFirefoxPage(browser, `${origin}/lookup.html?q=nacheile+schweiz`);
  await page.until(`(() => {
    const option = document.querySelector('[role="option"]');
    option?.click();
    return option !== null;
  })()`);
  const card = `document.querySelector('[data-topic="hot-pursuit"][data-verdict][data-partner="CH"]')`;
  expect(await page.until(`${card}?.dataset.home`)).toBe('DE');
});
