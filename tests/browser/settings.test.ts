/** Stored settings that do not fit: the good ones are kept, the bad ones are named, and nothing breaks. */
import { expect, it } from 'vitest';
import { openPopup } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';

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

it('lists the keys as the browser has bound them, and leads to where they are changed', async () => {
  await stage.settings(german);
  const options = await stage.chromium.browser.newPage();
  await options.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
  await options.waitForSelector('[data-command]');
  const listed = await options.$$eval('[data-command]', (rows) =>
    rows.map((row) => [row.getAttribute('data-command'), row.querySelector('kbd')?.textContent ?? '']),
  );
  const bound = await options.evaluate(async () => {
    interface Commands {
      getAll(): Promise<{ name: string; shortcut: string }[]>;
    }
    const { chrome } = globalThis as unknown as { chrome: { commands: Commands } };
    return (await chrome.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]);
  });
  expect(listed).toEqual(bound);
  expect(listed).toHaveLength(4);
  await options.click('[data-way="shortcuts"]');
  const shortcuts = await stage.chromium.browser.waitForTarget((target) =>
    target.url().startsWith('chrome://extensions/shortcuts'),
  );
  await (await shortcuts.page())?.close();
  await options.close();
});
