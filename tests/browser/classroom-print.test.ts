/** What a class is given on paper, as a PDF of the real browser: pages, their size, what stands on them. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { openClassroom } from './classroom.ts';
import { german, setStage } from './extension.ts';
import { readPdf } from './print.ts';

const stage = setStage(`${root}/public/practice`);

const printed = async (page: Page) => {
  const { pages, sizes } = readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  return { pages, sizes };
};

it('is ink on white, whatever the screen is set to', async () => {
  await stage.settings({ ...german, theme: 'dark' });
  for (const [hash, sheet] of [
    ['#/print/card/DE', '.pocket'],
    ['#/print/case/pursuit-de-ch', '.sheet'],
  ] as const) {
    const page = await openClassroom(stage, hash);
    const paper = await page.waitForSelector(sheet);
    const look = () =>
      paper?.evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element).color]);
    expect(await look(), 'on the screen').toEqual(['rgb(255, 255, 255)', 'rgb(5, 8, 11)']);
    await page.emulateMediaType('print');
    expect(await look(), 'on paper').toEqual(['rgb(255, 255, 255)', 'rgb(5, 8, 11)']);
    expect(await page.$eval('body', (body) => getComputedStyle(body).backgroundColor)).toBe('rgb(255, 255, 255)');
    await page.close();
  }
  await stage.settings(german);
});

it.each(['DE', 'FR', 'HU', 'IE', 'LI'])(
  'prints the pocket card of %s on one page of A4, nothing cut off',
  async (state) => {
    const page = await openClassroom(stage, `#/print/card/${state}?lang=de`);
    await page.waitForSelector(`[data-pocket-card="${state}"]`);
    expect(await page.$$eval('[data-panel]', (panels) => panels.length)).toBe(8);
    const cut = await page.$$eval('[data-panel]', (panels) =>
      panels
        .filter((panel) => panel.scrollHeight > panel.clientHeight + 1)
        .map((panel) => panel.getAttribute('data-panel')),
    );
    expect(cut).toEqual([]);
    expect(await printed(page)).toEqual({ pages: 1, sizes: ['595×842'] });
    await page.close();
  },
);

it('names on the card every neighbour both ways, the joint centres, the sources and the date of the law', async () => {
  const page = await openClassroom(stage, '#/print/card/DE?lang=fr');
  await page.waitForSelector('[data-pocket-card="DE"]');
  expect(await page.$$eval('[data-neighbour]', (all) => all.length)).toBe(9);
  expect(await page.$$eval('[data-neighbour] [data-verdict]', (all) => all.length)).toBe(18);
  expect(await page.$$eval('[data-panel="centres"] li', (all) => all.length)).toBeGreaterThan(5);
  expect(await page.$eval('.pocket', (card) => card.textContent)).toMatch(/Allemagne.*Droit/s);
  await page.close();
});

it('prints case, questions and answers on sheets of their own, in the language of the class', async () => {
  const page = await openClassroom(stage, '#/print/case/pursuit-de-ch?lang=de');
  await page.waitForSelector('[data-sheet="answers"] .line');
  expect(await page.$eval('[data-sheet="case"] .sheet-text', (text) => text.getAttribute('lang'))).toBe('de');
  expect(await page.$('[data-sheet="question"] .verdict')).toBeNull();
  const { pages, sizes } = await printed(page);
  expect(pages).toBeGreaterThanOrEqual(3);
  expect(sizes).toEqual(['595×842']);
  await page.emulateMediaType('print');
  expect(await page.$$eval('.class-bar, .print-bar', (all) => all.filter((one) => one.checkVisibility()).length)).toBe(
    0,
  );
  await page.close();
});
