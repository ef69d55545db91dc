/** A page that is always read, with the panel open beside it: it is watched once, by the follower, and the panel is told. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { keepOpen } from './keep-open.ts';
import { marksOn } from './marks.ts';
import { siteBuild } from './site-build.ts';

const build = siteBuild(chromeBuild);

const stage = setStage(`${root}/tests/browser/pages`, {}, { extensionPath: build });
const wait = { timeout: 20_000 };

/** Who watches the page, by what the extension keeps in its own world of it. */
function watchersOf(own: Page): Promise<unknown> {
  return own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query(asked: object): Promise<{ id: number }[]> };
        scripting: { executeScript(script: object): Promise<{ result: unknown }[]> };
      };
    };
    const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id },
      func: () => {
        const { borderbriefFollower, borderbriefLive, borderbriefLean } = globalThis as Record<string, unknown>;
        return { follower: !!borderbriefFollower, panel: !!borderbriefLive, panelAlone: !!borderbriefLean };
      },
    });
    return frame?.result;
  });
}

const together = { follower: true, panel: true, panelAlone: false };

function say(page: Page, text: string): Promise<void> {
  return page.$eval(
    '#note',
    (note, said) => {
      note.textContent = said;
    },
    text,
  );
}

it('once, whoever came first, and also after the marks were switched', async () => {
  const own = await stage.chromium.browser.newPage();
  await own.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
  const { page, popup } = await stage.press('marked.html');
  const panel = await keepOpen(stage.chromium, popup);
  const shows = (state: string) => panel.waitForSelector(`[data-ready="true"] [data-state="${state}"]`);
  await shows('AT');
  await page.bringToFront();
  await expect.poll(() => watchersOf(own), wait).toEqual(together);
  await say(page, 'The car is registered in Latvia.');
  await shows('LV');

  await stage.settings({ ...german, markedSites: ['http://127.0.0.1/*'] });
  await page.bringToFront();
  await expect.poll(() => marksOn(page), wait).not.toEqual([]);
  await expect.poll(() => watchersOf(own), wait).toEqual(together);
  await say(page, 'They were seen in Malta.');
  await shows('MT');

  await page.reload();
  await shows('AT');
  await expect.poll(() => watchersOf(own), wait).toEqual(together);
  await say(page, 'A van from Portugal.');
  await shows('PT');
});
