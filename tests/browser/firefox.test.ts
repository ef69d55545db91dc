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

it('lists the keys as the browser has bound them, with the way to change them', async () => {
  const options = await openFirefoxPage(browser, `${origin}/options.html`);
  const listed = `[...document.querySelectorAll('[data-command]')].map((row) => row.querySelector('kbd')?.textContent).join()`;
  expect(await options.until(`${listed} || null`)).toBe('Alt+Shift+B,Alt+Shift+L,Alt+Shift+R,Alt+Shift+M');
  expect(await options.until(`document.querySelector('[data-way="shortcuts"]') !== null`)).toBe(true);
});

it('changes the language of the settings while they are open, and keeps it', async () => {
  const options = await openFirefoxPage(browser, `${origin}/options.html`);
  const choose = (lang: string) => `(() => {
    const select = [...document.querySelectorAll('select')].find((one) => one.querySelector('option[value="fi"]'));
    if (!select) return false;
    select.value = '${lang}';
    return select.dispatchEvent(new Event('change', { bubbles: true }));
  })()`;
  await options.until(choose('fi'));
  expect(
    await options.until(`document.documentElement.lang === 'fi' && document.querySelector('h1').textContent`),
  ).toBe('Asetukset');
  await options.until(choose('en'));
  await options.until(`document.documentElement.lang.startsWith('en')`);
});

it('leads from a card to the page of its state', async () => {
  const page = await openFirefoxPage(browser, `${origin}/lookup.html?q=surveillance+de+fr`);
  await page.until(`(() => {
    const option = document.querySelector('[role="option"]');
    option?.click();
    return option !== null;
  })()`);
  await page.until(`(() => {
    const way = document.querySelector('[data-page-of="FR"]');
    way?.click();
    return way !== null;
  })()`);
  expect(
    await page.until(`document.querySelectorAll('[data-state-page="FR"] table tr').length || null`),
  ).toBeGreaterThan(3);
});

it('compares a border over time, with the rules that came and went', async () => {
  const place = '#mode=days&home=DE&partner=PL&topic=information-request&days=2023-06-01,2026-06-01';
  const page = await openFirefoxPage(browser, `${origin}/compare.html${place}`);
  const deadlines = `[...document.querySelectorAll('[data-row="deadline"] td')].map((cell) => cell.dataset.value).join(' ')`;
  expect(await page.until(`${deadlines} || null`)).toBe('P14D P7D');
  expect(await page.until(`document.querySelector('[data-row="rules"] details') !== null`)).toBe(true);
});

it('has its practice pages, without a script', async () => {
  const page = await openFirefoxPage(browser, `${origin}/practice/dispatch/index.html`);
  expect(
    await page.until(`document.readyState === 'complete' && document.querySelectorAll('h1, h2').length || null`),
  ).toBeGreaterThan(0);
  expect(await page.until(`String(document.scripts.length)`)).toBe('0');
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
