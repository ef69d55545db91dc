/**
 * The first promise to a security officer: the extension makes no request of any kind. Every request of the browser passes a
 * proxy of the test; those of the extension's own pages are listened to as well.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press.ts';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { storeSettings } from '../../scripts/browser/settings.ts';
import { root } from '../../scripts/root.ts';
import { german } from './extension.ts';
import { keepOpen } from './keep-open.ts';
import { type NetworkWatch, watchNetwork } from './watch-network.ts';

let watch: NetworkWatch;
let served: Served;
let chromium: Chromium;

beforeAll(async () => {
  watch = await watchNetwork();
  served = await serve(`${root}/public/practice`);
  chromium = await launchChromium({ args: watch.args });
});
afterAll(async () => {
  await chromium.close();
  await served.close();
  await watch.close();
});

/** What the browser asks for on its own behalf, whether it has an extension or not. */
const ofTheBrowser =
  /\/favicon\.ico$|^http:\/\/(clients2\.google\.com\/time|update\.googleapis\.com\/service\/update2)|^CONNECT (accounts|clients\d|android\.clients|www)\.google\.com:443$|^CONNECT (update|optimizationguide-pa|content-autofill|safebrowsing|safebrowsingohttpgateway|edgedl)\.(googleapis|me)\.com:443$/;

it('asks the network for nothing while it reads a page, searches, stays beside it, compares and shows its options', async () => {
  await storeSettings(chromium, german);
  const page = await chromium.browser.newPage();
  await page.goto(`${served.origin}/inbox/index.html`);
  const asked = () => watch.seen.filter((address) => !ofTheBrowser.test(address));
  const byPage = asked();
  expect(byPage).toEqual([`${served.origin}/inbox/index.html`, `${served.origin}/style.css`]);
  const popup = await pressButton(chromium, page);
  const byPopup = listen(popup);
  await popup.type('input[role="combobox"], input[type="search"]', 'de fr nacheile');
  await popup.waitForSelector('[role="option"]');
  const panel = await keepOpen(chromium, popup);
  const byPanel = listen(panel);
  await page.bringToFront();
  await panel.waitForSelector('[data-ready="true"][data-status="read"]');
  await panel.click('[data-way="read-again"]');
  await panel.waitForSelector('[data-ready="true"][data-status="read"]');
  await panel.type('[role="combobox"]', 'frankreich');
  await panel.waitForSelector('[role="option"]');
  const comparison = await chromium.browser.newPage();
  const byComparison = listen(comparison);
  await comparison.goto(`chrome-extension://${chromium.extension.id}/compare.html#home=DE&topic=hot-pursuit`);
  await comparison.waitForSelector('.compare th');
  await comparison.waitForSelector('svg path');
  const options = await chromium.browser.newPage();
  const byOptions = listen(options);
  await options.goto(`chrome-extension://${chromium.extension.id}/options.html`);
  await options.waitForSelector('select, input');
  expect(byOptions.length).toBeGreaterThan(0);
  expect(byComparison.length).toBeGreaterThan(0);
  const own = `chrome-extension://${chromium.extension.id}/`;
  // What stands in the address itself is asked of nobody: the browser's own drawings come so.
  const isInside = (address: string) => address.startsWith(own) || address.startsWith('data:');
  expect([...byPopup, ...byPanel, ...byComparison, ...byOptions].filter((address) => !isInside(address))).toEqual([]);
  expect(asked()).toEqual(byPage);
});

function listen(page: Page): string[] {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  return seen;
}
