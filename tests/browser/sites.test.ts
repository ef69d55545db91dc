/**
 * Sites that are always read. The browser's own question cannot be answered by a test, so a copy of the build has one site
 * from the start, and what would be asked of the browser is caught.
 */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';
import { keepOpen } from './keep-open.ts';
import { siteBuild } from './site-build.ts';

const build = siteBuild(chromeBuild);

const stage = setStage(`${root}/public/practice`, {}, { extensionPath: build });
let panel: Page;

const shows = (state: string) => panel.waitForSelector(`[data-ready="true"] [data-state="${state}"]`);

it('reads a permitted site on its own, after navigation too', async () => {
  const { page, popup } = await stage.press('check/index.html');
  panel = await keepOpen(stage.chromium, popup);
  await shows('BE');
  expect(await attributesOf(panel, '.site-bar', 'data-allowed')).toEqual(['true']);
  await page.goto(page.url().replace('check', 'inbox'));
  await shows('AT');
  expect(await attributesOf(panel, '[data-state="BE"]', 'data-state')).toEqual([]);
});

it('asks for the site in front alone, and says so when it was refused', async () => {
  const page = await stage.open('check/index.html');
  await page.goto(page.url().replace('127.0.0.1', 'localhost'));
  await panel.waitForSelector('[data-status="not-read"]');
  await page.bringToFront();
  await stage.chromium.extension.triggerAction(page);
  await panel.waitForSelector('.site-bar[data-allowed="false"]');
  await panel.evaluate(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: object } }).chrome;
    Object.assign(permissions, {
      request: (asked: object) => {
        document.documentElement.dataset.asked = JSON.stringify(asked);
        return Promise.resolve(false);
      },
    });
  });
  await panel.click('.site-bar button');
  await panel.waitForFunction(() => document.querySelector('.site-bar')?.textContent?.includes('was not allowed'));
  const asked = await panel.$eval('html', (html) => html.dataset.asked ?? '');
  expect(JSON.parse(asked)).toEqual({ origins: ['http://localhost/*'] });
});

it('lists the sites in the settings, and says what the browser keeps', async () => {
  const options = await stage.chromium.browser.newPage();
  await options.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
  await options.waitForSelector('[data-site="http://127.0.0.1"] button');
  await options.click('[data-site="http://127.0.0.1"] button');
  await options.waitForFunction(() => document.body.textContent?.includes('could not be withdrawn'));
});
