/** "bb" in the address bar: the worker answers with the same search, and Enter leads to a page with the answer. */
import type { WebWorker } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

interface Suggestion {
  content: string;
  description: string;
}

const stage = setStage(`${root}/public/practice`);
let worker: WebWorker;
beforeAll(async () => {
  const target = await stage.chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  const found = await target.worker();
  if (!found) throw new Error('There is no worker.');
  worker = found;
});

/** What the worker suggests; the browser's own field cannot be typed into from here. */
const suggestionsFor = (text: string) =>
  worker.evaluate((typed) => {
    const { chrome } = globalThis as unknown as {
      chrome: { omnibox: { onInputChanged: { dispatch(...details: unknown[]): void } } };
    };
    return new Promise<Suggestion[]>((resolve) => chrome.omnibox.onInputChanged.dispatch(typed, resolve));
  }, text);

it('suggests what the search finds', async () => {
  const [first, ...others] = await suggestionsFor('nacheile schweiz');
  expect(first?.description).toMatch(/Hot pursuit.*Switzerland/);
  expect(others.length).toBeLessThanOrEqual(5);
  expect(await suggestionsFor('<b>&qqqq')).toEqual([]);
});

it('leads to a page that shows the answer to what was chosen', async () => {
  const [first] = await suggestionsFor('nacheile schweiz');
  const opened = stage.chromium.browser.waitForTarget((target) => target.url().includes('/lookup.html'));
  await worker.evaluate((chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { omnibox: { onInputEntered: { dispatch(...details: unknown[]): void } } };
    };
    chrome.omnibox.onInputEntered.dispatch(chosen, 'newForegroundTab');
  }, first?.content ?? '');
  const page = await (await opened).page();
  if (!page) throw new Error('No page was opened.');
  await page.waitForSelector('[role="option"]');
  expect(await axeFaults(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-topic="hot-pursuit"][data-verdict][data-home="DE"][data-partner="CH"]');
  expect(await page.$('[data-notice]')).toBeNull();
  await page.close();
});
