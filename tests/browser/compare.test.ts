/** The comparison for real: from a card to its borders, the map and the table as equals, days, the address, axe. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);
let page: Page;
afterEach(() => page.close());

async function openCompare(hash: string, width = 1280): Promise<Page> {
  page = await stage.chromium.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/compare.html${hash}`);
  await page.waitForSelector('[data-ready] [data-compare]');
  return page;
}

const germanBorders = ['AT', 'BE', 'CZ', 'DK', 'FR', 'LU', 'NL', 'PL', 'CH'];

it('opens from a card, with all land borders of its state', async () => {
  const pressed = await stage.press('dispatch/index.html');
  const opened = stage.chromium.browser.waitForTarget((target) => target.url().includes('/compare.html'));
  await pressed.popup.waitForSelector('[data-topic="hot-pursuit"] [data-way="compare"]');
  await pressed.popup.click('[data-topic="hot-pursuit"] [data-way="compare"]');
  page = (await (await opened).page()) as Page;
  await page.waitForSelector('[data-compare="hot-pursuit"]');
  expect(await attributesOf(page, '[data-column]', 'data-column')).toEqual(germanBorders);
  await pressed.page.close();
});

it('says on the map what the table says', async () => {
  await openCompare('#topic=hot-pursuit&home=DE');
  await page.waitForSelector('[data-mark]');
  const cells = await attributesOf(page, '[data-row="verdict"] td', 'data-verdict-tone');
  expect(await attributesOf(page, '[data-mark]', 'data-verdict-tone')).toEqual(cells);
  expect(await attributesOf(page, '[data-mark]', 'data-mark')).toEqual(germanBorders);
});

it('has a header for each row and column, and says what stands out in words', async () => {
  await openCompare('#topic=hot-pursuit&home=DE');
  expect(await page.$$eval('thead th[scope="col"]', (list) => list.length)).toBe(germanBorders.length);
  const rows = await page.$$eval('tbody tr[data-row]', (list) =>
    list.map((row) => row.querySelector('th[scope="row"]')?.textContent?.trim() ?? ''),
  );
  expect(rows.length).toBeGreaterThan(5);
  expect(rows).not.toContain('');
  const french = await page.$eval('[data-row="apprehend"] td:nth-of-type(5)', (cell) => cell.textContent ?? '');
  expect(french).toMatch(/^differs from most: No.*Declaration.*French declaration/);
});

it('leads by keyboard alone from the map to the card of a border', async () => {
  await openCompare('#topic=hot-pursuit&home=LU&service=police');
  await page.waitForSelector('[data-mark]');
  await page.focus('[data-mark="BE"]');
  await page.keyboard.press('ArrowRight');
  const mark = await page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
  await page.keyboard.press('Enter');
  await page.waitForSelector(`.compare-opened [data-partner="${mark}"]`);
  expect(mark).not.toBe('BE');
});

it('shows one border over time, with the rules that came and went', async () => {
  await openCompare('#mode=days&home=DE&partner=PL&topic=information-request&days=2023-06-01,2026-06-01');
  expect(await attributesOf(page, '[data-column]', 'data-column')).toHaveLength(2);
  const deadlines = await page.$$eval('[data-row="deadline"] td', (list) => list.map((cell) => cell.dataset.value));
  expect(deadlines).toEqual(['P14D', 'P7D']);
  expect(await page.$$eval('[data-row="rules"] details', (list) => list.length)).toBeGreaterThan(0);
});

it('is opened again from its address', async () => {
  await openCompare('#home=DE&topic=surveillance');
  await page.select('[data-choice="topic"]', 'hot-pursuit');
  await page.click('[data-list="partners"] li button');
  await page.waitForFunction(() => location.hash.includes('topic=hot-pursuit') && location.hash.includes('with='));
  await page.reload();
  await page.waitForSelector('[data-compare="hot-pursuit"]');
  expect(await attributesOf(page, '[data-column]', 'data-column')).toEqual(germanBorders.slice(1));
});

it('leaves out what an address may not say', async () => {
  await openCompare('#home=ZZ&topic=%3Cscript%3E&with=FR,FR,QQ&day=2023-02-31&mode=never');
  expect(await attributesOf(page, '[data-column]', 'data-column')).toEqual(['FR']);
});

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  it.each([320, 640, 1280])(
    'has no fault that axe sees at %i px, and scrolls only the table sideways',
    async (width) => {
      await stage.settings({ ...german, theme });
      await openCompare('#topic=hot-pursuit&home=DE', width);
      await page.waitForSelector('[data-mark]');
      expect(await axeFaults(page)).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over).toBeLessThanOrEqual(0);
    },
  );
});
