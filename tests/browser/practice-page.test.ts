/** First use: the link on the first screen opens a practice page of the extension, and the button reads it like any page. */
import { expect, it } from 'vitest';
import { openPopup, pressButton } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { attributesOf, german, setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('leads from the first screen to a page to practise on', async () => {
  await stage.settings({ interfaceLanguage: 'en' });
  const popup = await openPopup(stage.chromium, await stage.open('inbox/index.html'));
  await popup.waitForSelector('[data-first-run]');
  const own = `chrome-extension://${stage.chromium.extension.id}/practice/`;
  const opened = stage.chromium.browser.waitForTarget((target) => target.url().startsWith(own));
  // The popup closes under the click.
  await popup.$eval('a[href^="/practice/"]', (link) => setTimeout(() => (link as HTMLElement).click()));
  const page = await (await opened).page();
  if (!page) throw new Error('The link opened no page.');
  await stage.settings(german);
  const again = await pressButton(stage.chromium, page);
  expect(await attributesOf(again, '[data-status]', 'data-status')).toEqual(['read']);
  expect(await attributesOf(again, '[data-state]', 'data-state')).toContain('BE');
  expect(await page.$$eval('script', (scripts) => scripts.length)).toBe(0);
  await again.close();
});
