/** The first promise to a security officer: the extension makes no request of any kind. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Chromium, launchChromium } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press.ts';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { storeSettings } from '../../scripts/browser/settings.ts';
import { root } from '../../scripts/root.ts';
import { german } from './extension.ts';
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

it('asks the network for nothing while it is set up, reads a page, searches and shows its options', async () => {
  await storeSettings(chromium, german);
  const page = await chromium.browser.newPage();
  await page.goto(`${served.origin}/inbox/index.html`);
  const asked = () => watch.seen.filter((address) => !address.endsWith('favicon.ico'));
  const byPage = asked();
  expect(byPage).toContain(`${served.origin}/inbox/index.html`);
  const popup = await pressButton(chromium, page);
  await popup.type('input[role="combobox"], input[type="search"]', 'de fr nacheile');
  await popup.waitForSelector('[role="option"]');
  await popup.close();
  const options = await chromium.browser.newPage();
  await options.goto(`chrome-extension://${chromium.extension.id}/options.html`);
  await options.waitForSelector('select, input');
  expect(asked()).toEqual(byPage);
});
