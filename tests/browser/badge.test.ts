/** The number on the button: what the page gave, until the tab goes to another page. */
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('counts the states and topics of the page, and is gone with it', async () => {
  const target = await stage.chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  const badge = () =>
    worker?.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: {
          tabs: { query(about: object): Promise<{ id: number }[]> };
          action: { getBadgeText(of: object): Promise<string> };
        };
      };
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return chrome.action.getBadgeText({ tabId: tab?.id });
    });
  const { page, popup } = await stage.press('check/index.html');
  await popup.waitForSelector('.chips [data-state]');
  const found = await popup.$$eval('.chips [data-state], .chips [data-topic-chip]', (chips) => chips.length);
  expect(found).toBeGreaterThan(1);
  await expect.poll(badge).toBe(String(found));
  await popup.close();
  await page.goto(page.url().replace('check', 'inbox'));
  await expect.poll(badge).toBe('');
});
