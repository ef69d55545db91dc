/** The worker may stop at any moment: it is stopped here before each thing that needs it, and nothing is missed. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { keepOpen } from './keep-open.ts';
import { cardHost, marksOn, placeOfMark } from './marks.ts';
import { allowHosts, ownSite, siteBuild } from './site-build.ts';
import { stopWorker } from './stop-worker.ts';

/** Of the extension's pages; the types at hand are those of a test. */
interface Api {
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  alarms: { create(name: string, when: { when: number }): Promise<void>; getAll(): Promise<{ name: string }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}
declare const chrome: Api;

const wait = { timeout: 20_000 };

describe('a worker that was stopped', () => {
  const stage = setStage(`${root}/public/practice`);
  const stop = () => stopWorker(stage.chromium);
  const ownPage = async (path: string): Promise<Page> => {
    const page = await stage.chromium.browser.newPage();
    await page.goto(`chrome-extension://${stage.chromium.extension.id}/${path}`);
    return page;
  };

  const unmarked = setStage(`${root}/tests/browser/pages`);
  const marked = setStage(`${root}/tests/browser/pages`, {}, { extensionPath: siteBuild(chromeBuild) });

  it('is missed by nobody while words are marked: the number follows, and the card comes', async () => {
    const { browser, extension } = marked.chromium;
    const options = await browser.newPage();
    await options.goto(`chrome-extension://${extension.id}/options.html`);
    await marked.settings({ ...german, markedSites: [ownSite] });
    const page = await marked.open('marked.html');
    await expect.poll(() => marksOn(page), { timeout: 10_000 }).not.toEqual([]);
    await stopWorker(marked.chromium);
    await page.bringToFront();
    await page.$eval('#note', (note) => {
      note.textContent = 'A hot pursuit from Belgium and from Norway.';
    });
    const badge = () =>
      options.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        return chrome.action.getBadgeText({ tabId: tab?.id });
      });
    await expect.poll(badge, { timeout: 10_000 }).toBe('5');
    await stopWorker(marked.chromium);
    await page.bringToFront();
    const word = await placeOfMark(page, 'Belgium');
    await page.mouse.move(1, 1);
    await page.mouse.move(word.x, word.y);
    await expect.poll(() => cardHost(page), { timeout: 10_000 }).toMatchObject({ isShown: true });
  });

  it('is missed by nobody: the popup opens, the panel follows, and what waits for the panel is kept', async () => {
    await stage.chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
    await stop();
    const { page, popup } = await stage.press('check/index.html');
    const panel = await keepOpen(stage.chromium, popup);
    const shows = (state: string) => panel.waitForSelector(`[data-ready="true"] [data-state="${state}"]`);
    await shows('BE');
    await stop();
    await page.bringToFront();
    await page.$eval('body', (body) => {
      body.append(Object.assign(document.createElement('p'), { textContent: 'The car is registered in Latvia.' }));
    });
    await shows('LV');
    await panel.click('[data-way="read-again"]');
    await shows('LV');
  });

  it('wakes for an alarm, and reminds', async () => {
    const page = await stage.chromium.browser.newPage();
    await page.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
    await stop();
    const badge = () => page.evaluate(() => chrome.action.getBadgeText({}));
    expect(await badge()).not.toBe('!');
    await page.evaluate(() => chrome.alarms.create('deadline:a', { when: Date.now() + 500 }));
    await expect.poll(badge, { timeout: 40_000 }).toBe('!');
  });

  it('sets the alarm of a deadline that is begun meanwhile', async () => {
    const page = await ownPage('lookup.html?q=surveillance+de+fr');
    await page.waitForSelector('[role="option"]');
    await page.focus('[role="combobox"]');
    await page.keyboard.press('Enter');
    const clock = '[data-topic="surveillance"] [data-way="start-clock"]';
    await page.waitForSelector(clock);
    await page.$$eval('details', (folded) => {
      for (const one of folded) one.open = true;
    });
    await stop();
    await page.bringToFront();
    await page.click(clock);
    await page.click('.deadline-remind input');
    await page.click('[data-way="start-now"]');
    await expect.poll(() => page.evaluate(async () => (await chrome.alarms.getAll()).length), wait).toBe(1);
    await page.close();
  });

  it('marks at the switch in the popup, and takes the marks away', async () => {
    const page = await unmarked.open('marked.html');
    for (const isOn of [false, true]) {
      await stopWorker(unmarked.chromium);
      const popup = await pressButton(unmarked.chromium, page);
      await popup.focus('[data-way="why"]');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector(`.site-mark input${isOn ? ':checked' : ':not(:checked)'}`);
      await popup.focus('.site-mark input');
      await popup.keyboard.press('Space');
      await expect.poll(async () => (await marksOn(page)).length > 0, wait).toBe(!isOn);
      await popup.close();
    }
  });

  it('leaves a site that is withdrawn meanwhile', async () => {
    await marked.settings({ ...german, markedSites: [ownSite] });
    const page = await marked.open('marked.html');
    await expect.poll(() => marksOn(page), wait).not.toEqual([]);
    await stopWorker(marked.chromium);
    await allowHosts(marked.chromium, 'ON_CLICK');
    await expect.poll(() => marksOn(page), wait).toEqual([]);
  });

  it('suggests in the address bar', async () => {
    const page = await ownPage('options.html');
    await stop();
    const woken = stage.chromium.browser.waitForTarget((target) => target.type() === 'service_worker');
    // Any word wakes it; of this one nobody takes notice.
    await page.evaluate(() => chrome.runtime.sendMessage({ wake: true }).catch(() => null));
    const worker = await (await woken).worker();
    const suggested = await worker?.evaluate(() => {
      const { omnibox } = (globalThis as unknown as { chrome: { omnibox: Omnibox } }).chrome;
      interface Omnibox {
        onInputChanged: { dispatch(typed: string, show: (found: { description: string }[]) => void): void };
      }
      return new Promise<string[]>((resolve) =>
        omnibox.onInputChanged.dispatch('nacheile schweiz', (found) => resolve(found.map((one) => one.description))),
      );
    });
    expect(suggested?.[0]).toMatch(/Hot pursuit.*Switzerland/);
    await page.close();
  });
});
