/** Marks and the hint card in Firefox, on a site that is always read: what depends on the browser's own highlights. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type FirefoxPage, openFirefoxPage } from '../../scripts/browser/firefox-page.ts';
import { firefoxBuild, launchFirefox } from '../../scripts/browser/launch.ts';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { root } from '../../scripts/root.ts';
import { german } from './extension.ts';
import { cardHost, marksOn, placeOfMark } from './marks.ts';
import { ownSite, siteBuild } from './site-build.ts';

const wait = { timeout: 20_000 };
const build = siteBuild(firefoxBuild);
let browser: Browser;
let served: Served;
let page: Page;
let options: FirefoxPage;
let origin: string;

const store = (settings: object) =>
  options.until(`browser.storage.local.set({ settings: ${JSON.stringify(settings)} }) instanceof Promise`);

beforeAll(async () => {
  served = await serve(`${root}/tests/browser/pages`, {});
  const firefox = await launchFirefox({ extensionPath: build });
  ({ browser, origin } = firefox);
  page = await browser.newPage();
  await page.goto(`${served.origin}/marked.html`);
  options = await openFirefoxPage(browser, `${origin}/options.html`);
  await options.until(`document.querySelector('select') !== null`);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await served?.close();
});

/** Presses the first that fits, once it is there. */
const press = (selector: string) => `(() => {
  const button = document.querySelector(${JSON.stringify(selector)});
  button?.click();
  return button !== null;
})()`;

/** What the button says on the page, which only an asynchronous question tells. */
const badge = () =>
  options.until(`(() => {
    browser.tabs.query({ url: 'http://127.0.0.1/*' })
      .then(([tab]) => browser.action.getBadgeText({ tabId: tab.id }))
      .then((text) => { document.documentElement.dataset.badge = text; });
    return document.documentElement.dataset.badge ?? null;
  })()`);

it('counts with no panel open, and marks where that was chosen', async () => {
  await store(german);
  await expect.poll(badge, wait).toBe('4');
  expect(await marksOn(page)).toEqual([]);
  const before = await page.$eval(':root', (html) => html.outerHTML);
  await store({ ...german, markedSites: ['http://127.0.0.1/*'] });
  await expect
    .poll(() => marksOn(page), wait)
    .toEqual(['noted-matter: fled to', 'noted-matter: hot pursuit', 'noted-place: Austria', 'noted-place: Hungary']);
  expect(await page.$eval(':root', (html) => html.outerHTML)).toBe(before);
});

it('shows the card beside the word, which closes at Esc, and the field keeps the focus', async () => {
  await page.bringToFront();
  const before = await page.$eval(':root', (html) => html.outerHTML);
  await page.focus('#remarks');
  const word = await placeOfMark(page, 'hot pursuit');
  await page.mouse.move(1, 1);
  await page.mouse.move(word.x, word.y);
  await expect.poll(async () => (await cardHost(page))?.isShown ?? false, wait).toBe(true);
  const host = await cardHost(page);
  expect(host).toMatchObject({ attributes: ['popover', 'style'], isOpen: false, text: '' });
  expect(host && (host.top > word.bottom || host.bottom < word.top)).toBe(true);
  await page.keyboard.type(' Or not.');
  expect(await page.$eval('#remarks', (input) => (input as HTMLInputElement).value)).toContain(' Or not.');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$eval(':root', (html) => html.outerHTML)).toBe(before);
});

it('follows the page, and is gone when it is switched off', async () => {
  await page.$eval('#note', (note) => {
    note.textContent = 'Two persons from Belgium.';
  });
  await expect.poll(() => marksOn(page), wait).toEqual(['noted-place: Belgium', 'noted-place: Hungary']);
  await expect.poll(badge, wait).toBe('3');
  await store(german);
  await expect.poll(() => marksOn(page), wait).toEqual([]);
});

it('says in the panel why a card stands there, shows the words on the page, and says where there is nothing', async () => {
  await page.goto(`${served.origin}/marked.html`);
  const panel = await openFirefoxPage(browser, `${origin}/sidepanel.html`);
  await page.bringToFront();
  await panel.until(press('[data-ready="true"] [data-way="why"][aria-expanded="false"]'));
  await panel.until(press('.why-surface'));
  const word = String(await panel.until(`document.querySelector('.why-surface').textContent`));
  await expect.poll(() => page.evaluate(() => String(getSelection())), wait).toBe(word);
  await page.goto(`${served.origin}/nothing.html`);
  await panel.until(`document.querySelector('[data-empty="nothing-found"]') !== null`);
  expect(await panel.until(`document.querySelector('[data-way="why"]') === null`)).toBe(true);
});

it('lets go of the marks when the site is withdrawn, and the settings say so', async () => {
  await page.goto(`${served.origin}/marked.html`);
  await store({ ...german, markedSites: [ownSite] });
  await expect.poll(() => marksOn(page), wait).not.toEqual([]);
  await options.until(`browser.permissions.remove({ origins: ['${ownSite}'] }) instanceof Promise`);
  await expect.poll(() => marksOn(page), wait).toEqual([]);
  const settings = await openFirefoxPage(browser, `${origin}/options.html`);
  await settings.until(
    `document.body.textContent.includes('Marks on http://127.0.0.1 are off, because the site may no longer be read.')`,
  );
});
