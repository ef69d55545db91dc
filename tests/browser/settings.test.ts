/** Stored settings that do not fit: the good ones are kept, the bad ones are named, and nothing breaks. */
import { expect, it } from 'vitest';
import { openPopup } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('keeps the good settings and names the bad one', async () => {
  await stage.settings({ homeState: 'DE', service: 'navy', interfaceLanguage: 'en', theme: 'dark', unknown: 1 });
  const { popup } = await stage.press('dispatch/index.html');
  expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe('dark');
  expect(await popup.$('[data-verdict][data-home="DE"][data-partner="FR"]')).not.toBeNull();
  expect(await popup.$eval('[data-ready]', (element) => element.textContent)).toMatch(/setting[^.]*service/i);
  await popup.close();
});

it.each([['a word'], [null], [[1, 2]], [{ homeState: 'XX' }], [{ homeState: 7 }], [{ homeState: { toString: 1 } }]])(
  'asks again for the home state where the store holds %j',
  async (stored) => {
    await stage.settings(stored);
    const popup = await openPopup(stage.chromium, await stage.open('inbox/index.html'));
    await popup.waitForSelector('[data-first-run]');
    await popup.close();
  },
);
