/** Firefox takes the extension; its popup page asks for the home state and searches, its options page shows settings. */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { launchFirefox } from '../../scripts/browser/launch.ts';

let browser: Browser;
let extensionId: string;
let origin: string;

beforeAll(async () => {
  ({ browser, extensionId, origin } = await launchFirefox());
}, 120_000);
afterAll(() => browser?.close());

it('takes the extension', () => {
  expect(extensionId).toBe('borderbrief@borderbrief.example');
});

it('opens the popup page, which asks for the home state and then searches', async () => {
  const popup = await openFirefoxPage(browser, `${origin}/popup.html`);
  await popup.until(`(() => {
    const select = document.querySelector('[data-first-run] select');
    if (!select) return false;
    select.value = 'DE';
    return select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`);
  await popup.until(`(() => {
    const form = document.querySelector('[data-first-run]:has(button:not([disabled]))');
    form?.requestSubmit();
    return form !== null;
  })()`);
  await popup.until(`(() => {
    const field = document.querySelector('.briefing[data-ready] [role="combobox"]');
    if (!field) return false;
    field.value = 'nacheile schweiz';
    return field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await popup.until(`(() => {
    const option = document.querySelector('[role="option"]');
    option?.click();
    return option !== null;
  })()`);
  const card = `document.querySelector('[data-topic="hot-pursuit"][data-verdict][data-partner="CH"]')`;
  expect(await popup.until(`${card}?.dataset.home`)).toBe('DE');
});

it('opens the options page', async () => {
  const options = await openFirefoxPage(browser, `${origin}/options.html`);
  expect(await options.until(`document.querySelectorAll('select').length || null`)).toBeGreaterThan(0);
});

it('compares borders on the map and in the table', async () => {
  const page = await openFirefoxPage(browser, `${origin}/compare.html#home=LU&topic=hot-pursuit`);
  expect(await page.until(`document.querySelectorAll('[data-mark]').length || null`)).toBe(3);
  expect(await page.until(`document.querySelectorAll('[data-row="verdict"] td').length || null`)).toBe(3);
});

it('starts the clock of a deadline', async () => {
  const page = await openFirefoxPage(browser, `${origin}/lookup.html?q=surveillance+de+fr`);
  await page.until(`(() => {
    const option = document.querySelector('[role="option"]');
    option?.click();
    return option !== null;
  })()`);
  for (const way of ['start-clock', 'start-now'])
    await page.until(`(() => {
      const button = document.querySelector('[data-topic="surveillance"] [data-way="${way}"]');
      button?.click();
      return button !== null;
    })()`);
  expect(await page.until(`document.querySelector('[data-deadlines]')?.dataset.deadlines`)).toBe('1');
});
