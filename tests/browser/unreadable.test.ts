/** Pages that the browser closes to extensions: the popup says so, and searching works all the same. */
import { expect, it } from 'vitest';
import { pressButton } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('says that a page of the browser cannot be read, and searches', async () => {
  const page = await stage.chromium.browser.newPage();
  await page.goto('chrome://version');
  const popup = await pressButton(stage.chromium, page);
  expect(await attributesOf(popup, '[data-status]', 'data-status')).toEqual(['unreadable']);
  expect(await popup.$eval('[data-ready]', (element) => element.textContent)).toMatch(/cannot be read/i);
  expect(await attributesOf(popup, '[data-topic][data-verdict]', 'data-topic')).toEqual([]);
  await popup.type('input[role="combobox"]', 'nacheile schweiz');
  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-topic="hot-pursuit"][data-verdict][data-partner="CH"]');
  await popup.close();
});
