/** Where the focus goes when what had it is taken away: never to nowhere, since who works by keyboard would begin from the top. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

/** The card of a request for information to France, all of it unfolded. */
async function openCard(): Promise<Page> {
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/lookup.html?q=ask+for+information+france`);
  await page.waitForSelector('[role="option"]');
  await page.focus('[role="combobox"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-topic="information-request"][data-verdict] [data-way="start-clock"]');
  await page.$$eval('details', (folded) => {
    for (const one of folded) one.open = true;
  });
  return page;
}

async function press(page: Page, control: string): Promise<void> {
  await page.focus(control);
  await page.keyboard.press('Enter');
}

/** Ends when the control has the focus; else the test says that it never had. */
const hasFocus = (page: Page, control: string) =>
  page.waitForFunction((wanted) => document.activeElement?.matches(wanted), { timeout: 10_000 }, control);

it('into the form of a deadline and back, whether it was begun or given up', async () => {
  const page = await openCard();
  await press(page, '[data-way="start-clock"]');
  await hasFocus(page, '.deadline-clock [data-way="start-now"]');
  await press(page, '.deadline-form > .button-plain');
  await hasFocus(page, '.deadline-clock [data-way="start-clock"]');
  await page.keyboard.press('Enter');
  await hasFocus(page, '.deadline-clock [data-way="start-now"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-deadlines="1"]');
  await hasFocus(page, '.deadline-clock [data-way="start-clock"]');
  await page.$eval('.deadlines', (folded) => folded.setAttribute('open', ''));
  await press(page, '[data-deadline] button');
  await page.waitForFunction(() => document.querySelector('[data-deadlines]') === null);
  await hasFocus(page, 'main button');
  await page.close();
});

it('to the next deadline when one is deleted', async () => {
  const page = await openCard();
  for (const clock of [0, 1]) {
    const clocks = await page.$$('[data-way="start-clock"]');
    await clocks[clock]?.focus();
    await page.keyboard.press('Enter');
    await hasFocus(page, '[data-way="start-now"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(`[data-deadlines="${clock + 1}"]`);
  }
  await page.$eval('.deadlines', (folded) => folded.setAttribute('open', ''));
  await press(page, '[data-deadline] button');
  await page.waitForSelector('[data-deadlines="1"]');
  await hasFocus(page, '[data-deadline] button');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.querySelector('[data-deadlines]') === null);
  await page.close();
});

it('from the page of a state, closed or left for a card, to what stands above it', async () => {
  const page = await openCard();
  for (const way of ['.state-page-head button', '.neighbour-cell']) {
    await press(page, '[data-page-of]');
    await page.waitForSelector('[data-state-page]');
    await press(page, way);
    await page.waitForFunction(() => document.querySelector('[data-state-page]') === null);
    await hasFocus(page, 'main button');
  }
  await page.close();
});

it('nowhere when a click beside all controls took it away', async () => {
  const page = await openCard();
  await page.focus('[data-page-of]');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.$eval('[data-page-of]', (control) => control.remove());
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.close();
});
