/** The classroom in Firefox: a scenario is read, revealed and switched by key; without highlights the chips say what was found. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { launchFirefox } from '../../scripts/browser/launch.ts';

let browser: Browser;
let origin: string;

beforeAll(async () => {
  ({ browser, origin } = await launchFirefox());
}, 120_000);
afterAll(() => browser?.close());

const press = (key: string) =>
  `dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })) || true`;

it('reveals a scenario and marks what another border changes', async () => {
  const page = await openFirefoxPage(browser, `${origin}/classroom.html#/case/pursuit-de-ch?step=2`);
  await page.until(`document.querySelector('.stage[data-ready] .verdict') !== null`);
  await page.until(`document.querySelector('.stage-found [data-state="CH"]') !== null`);
  await page.until(press('PageDown'));
  await page.until(`document.querySelector('.tile[data-fact="apprehend"]') !== null`);
  await page.until(press('1'));
  const mark = `document.querySelector('.reveal[data-partner="FR"] .tile[data-fact="apprehend"]')?.dataset.change`;
  expect(await page.until(mark)).toBe('was');
});
