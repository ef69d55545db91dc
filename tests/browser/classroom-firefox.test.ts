/**
 * The classroom in Firefox: a scenario is read, revealed and switched by key; without highlights the chips say what was found.
 * The quiz is asked, answered and taken up again.
 */
import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { launchFirefox } from '../../scripts/browser/launch.ts';

let browser: Browser;
let origin: string;

beforeAll(async () => {
  ({ browser, origin } = await launchFirefox());
}, 120_000);
afterAll(() => browser?.close());

const press = (key: string) =>
  `dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true })) || true`;

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
