/** On paper: the open card with all its parts, and nothing that is there to be pressed. */

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { readPdf } from './print.ts';

const stage = setStage(`${root}/public/practice`);

it('prints the open card unfolded, and folds it again', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  const open = () => popup.$$eval('.card details[open]', (all) => all.length);
  const folded = await open();
  await popup.emulateMediaType('print');
  await popup.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toBe(await popup.$$eval('.card details', (all) => all.length));
  const seen = await popup.evaluate(() => ({
    cards: [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length,
    lines: document.querySelector('.card .slot-content .line')?.checkVisibility(),
    pressed: [...document.querySelectorAll('.briefing-head, .choices, .button')].filter((one) => one.checkVisibility())
      .length,
    date: document.querySelector('.briefing-foot')?.checkVisibility(),
  }));
  expect(seen).toEqual({ cards: 1, lines: true, pressed: 0, date: true });
  await popup.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(folded);
  await popup.close();
});

/** The addresses of the links that are on the paper, as the browser would follow them. */
const linksOn = (page: Page) =>
  page.$$eval('a.citation', (links) => [
    ...new Set(links.filter((link) => link.checkVisibility()).map((link) => (link as HTMLAnchorElement).href)),
  ]);

it('prints a card as dark ink on A4, with the addresses of its sources, in the dark theme as well', async () => {
  await stage.settings({ ...german, theme: 'dark' });
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/lookup.html?q=surveillance+de+fr`);
  await page.waitForSelector('[role="option"]');
  await page.focus('[role="combobox"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-topic="surveillance"][data-partner="FR"] .line');
  const paper = readPdf(await page.pdf({ format: 'A4' }));
  expect(paper.pages).toBeLessThanOrEqual(4);
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(paper.links).toEqual(expect.arrayContaining(await linksOn(page)));
  expect(paper.links.length).toBeGreaterThan(1);
  // Paper cannot be followed: each of them is written out.
  const written = await page.$eval('.printed-addresses', (list) => (list as HTMLElement).innerText);
  for (const link of await linksOn(page)) expect(written).toContain(link);
  expect(await page.$eval('body', (body) => getComputedStyle(body).color)).toBe('rgb(22, 32, 43)');
  await page.close();
});

it('prints the comparison of nine borders across A4, no column cut, its head on each page', async () => {
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/compare.html#home=DE&topic=hot-pursuit`);
  await page.waitForSelector('[data-row="verdict"] td');
  const paper = readPdf(await page.pdf({ preferCSSPageSize: true }));
  expect(paper.sizes).toEqual(['842×595']);
  expect(paper.pages).toBeLessThanOrEqual(5);
  expect(paper.links).toEqual(expect.arrayContaining(await linksOn(page)));
  // As wide as the paper between its margins, at 96 points to the inch.
  await page.setViewport({ width: Math.floor(((297 - 2 * 12) / 25.4) * 96), height: 700 });
  await page.emulateMediaType('print');
  const table = await page.$eval('.compare', (element) => ({
    right: element.getBoundingClientRect().right,
    columns: element.querySelectorAll('thead th').length,
    head: getComputedStyle(element.querySelector('thead') as Element).display,
    // A button at the head of a column is printed once; text is repeated.
    names: [...element.querySelectorAll('.compare-column')].map((name) => getComputedStyle(name).display),
  }));
  expect(table.columns).toBe(9);
  expect(table.right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
  expect(table.head).toBe('table-header-group');
  expect(new Set(table.names)).toEqual(new Set(['contents']));
  expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
  await page.close();
  await stage.settings(german);
});

it('prints the page of a state with all its parts, and the addresses of its treaties', async () => {
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/lookup.html?q=Switzerland`);
  await page.waitForSelector('[role="option"]');
  await page.focus('[role="combobox"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-state-page="CH"] .neighbours tbody tr');
  await page.emulateMediaType('print');
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  const seen = await page.$eval('[data-state-page="CH"]', (article) => ({
    neighbours: article.querySelector('.neighbours tbody tr')?.checkVisibility(),
    folded: article.querySelectorAll('details:not([open])').length,
    pressed: [...article.querySelectorAll('.button')].filter((one) => one.checkVisibility()).length,
    address: getComputedStyle(article.querySelector('[data-slot="treaties"] a') as Element, '::after').content,
  }));
  expect(seen).toEqual({ neighbours: true, folded: 0, pressed: 0, address: expect.stringContaining('https://') });
  await page.close();
});
