/** The first opening, without a mouse: one question, a guess to be confirmed, then the briefing, and never asked again. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openPopup } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);

const question = async (popup: Page) => {
  await popup.waitForSelector('[data-first-run]');
  return popup.evaluate(() => document.activeElement?.localName);
};

it('asks for the state that the officer serves, by keyboard alone', async () => {
  await stage.settings({ interfaceLanguage: 'en' });
  const page = await stage.open('dispatch/index.html');
  const popup = await openPopup(stage.chromium, page);
  expect(['select', 'button']).toContain(await question(popup));
  expect(await axeFaults(popup)).toEqual([]);
  await popup.focus('[data-first-run] select');
  await popup.keyboard.type('Germany');
  expect(await popup.$eval('[data-first-run] select', (select) => (select as HTMLSelectElement).value)).toBe('DE');
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-ready="true"] [data-verdict][data-home="DE"][data-partner="FR"]');
  await popup.close();
  const again = await stage.press('dispatch/index.html');
  expect(await again.popup.$('[data-first-run]')).toBeNull();
  await again.popup.close();
});
