/**
 * The classroom in Firefox: a scenario is read, revealed and switched by key; without highlights the chips say what was found.
 * The quiz is asked, answered and taken up again. Own scenarios are written and kept; what is printed fits its paper.
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { launchFirefox } from '../../scripts/browser/launch.ts';
import { firefoxTab } from './firefox-tab.ts';
import { readPdf } from './print.ts';

let browser: Browser;
let origin: string;

beforeAll(async () => {
  ({ browser, origin } = await launchFirefox());
}, 120_000);
afterAll(() => browser?.close());

const press = (key: string) =>
  `dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })) || true`;

const type = (selector: string, text: string) => `(() => {
  const field = document.querySelector('${selector}');
  if (!field) return false;
  field.value = '${text}';
  return field.dispatchEvent(new Event('input', { bubbles: true }));
})()`;

it('reveals a scenario and marks what another border changes', async () => {
  const page = await openFirefoxPage(browser, `${origin}/classroom.html#/case/pursuit-de-ch?step=2`);
  await page.until(`document.querySelector('.stage[data-ready] .verdict') !== null`);
  await page.until(`document.querySelector('.stage-found [data-state="CH"]') !== null`);
  await page.until(press('PageDown'));
  await page.until(`document.querySelector('.tile[data-fact="apprehend"]') !== null`);
  await page.until(press('1'));
  const mark = `document.querySelector('.reveal[data-partner="FR"] .tile[data-fact="apprehend"]')?.dataset.change`;
  expect(await page.until(mark)).toBe('was');
});

it('asks a round, keeps the answers and goes on after the page was left', async () => {
  const page = await openFirefoxPage(browser, `${origin}/classroom.html#/quiz`);
  await page.until(`document.querySelector('[data-quiz-start][data-ready="true"]') !== null`);
  await page.until(`document.querySelector('[data-start]').click() === undefined`);
  await page.until(`document.querySelector('.quiz-ask') === document.activeElement`);
  await page.until(press('2'));
  await page.until(`document.querySelector('[data-mark="right"]') !== null`);
  expect(await page.until(`document.querySelectorAll('.quiz-grounds a').length > 0`)).toBe(true);
  await page.until(press('PageDown'));
  await page.until(`document.querySelector('progress')?.value === 1`);
  await page.until(`location.reload() === undefined`);
  const left = await page.until(`document.querySelector('[data-go-on]')?.textContent`);
  expect(left).toMatch(/2.*10/);
});

it('lists the scenarios, and reads a text of the class while it is typed', async () => {
  const list = await openFirefoxPage(browser, `${origin}/classroom.html#/`);
  expect(await list.until(`document.querySelectorAll('[data-case]').length || null`)).toBeGreaterThan(24);
  const page = await openFirefoxPage(browser, `${origin}/classroom.html#/free`);
  await page.until(type('textarea', 'The car flees from Kehl to France. May hot pursuit go on?'));
  await page.until(`document.querySelector('.stage-found [data-state="FR"][aria-pressed="true"]') !== null`);
  await page.until(`document.querySelector('.stage-found [data-topic-chip="hot-pursuit"]') !== null`);
});

it('keeps a scenario that a trainer writes, and has it again after a reload', async () => {
  const page = await openFirefoxPage(browser, `${origin}/classroom.html#/edit/own-one`);
  await page.until(type('#field-title', 'A car at the bridge'));
  await page.until(type('.case-field textarea', 'The car flees to France.'));
  await page.until(`document.querySelector('[data-save="saved"]') !== null`);
  await page.until(`location.reload() === undefined`);
  expect(await page.until(`document.querySelector('#field-title')?.value`)).toBe('A car at the bridge');
});

it('prints the pocket card on one page of eight panels, nothing cut off, and lays out the hand-outs on sheets', async () => {
  const tab = await firefoxTab(browser);
  const card = await tab.open(`${origin}/classroom.html#/print/card/DE?lang=de`);
  const cut = `(() => {
    const panels = [...document.querySelectorAll('[data-panel]')];
    const cutOff = panels.filter((panel) => panel.scrollHeight > panel.clientHeight + 1);
    return panels.length === 8 && JSON.stringify(cutOff.map((panel) => panel.dataset.panel));
  })()`;
  expect(await card.until(cut)).toBe('[]');
  expect(readPdf(await tab.print()).pages).toBe(1);
  const sheets = await openFirefoxPage(browser, `${origin}/classroom.html#/print/case/pursuit-de-ch?lang=de`);
  await sheets.until(`document.querySelector('[data-sheet="answers"] .line') !== null`);
  const names = `[...document.querySelectorAll('[data-sheet]')].map((sheet) => sheet.dataset.sheet).join(' ')`;
  expect(await sheets.until(names)).toMatch(/^case .*answers/);
});
