/** Marks on the page and the hint card: there where the officer wants them, and nowhere else. */
import type { Page } from 'puppeteer-core';
import { beforeEach, expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { cardHost, marksOn, placeOfMark } from './marks.ts';
import { siteBuild } from './site-build.ts';

const build = siteBuild(chromeBuild);

const stage = setStage(`${root}/tests/browser/pages`, {}, { extensionPath: build });
const chosen = { ...german, markedSites: ['http://127.0.0.1/*'] };
const ofPage = ['noted-matter: fled to', 'noted-matter: hot pursuit', 'noted-place: Austria', 'noted-place: Hungary'];
const wait = { timeout: 10_000 };

beforeEach(() => stage.settings(german));

/** The card, as assistive technology has it: its shadow root is closed to everybody else. */
async function spokenOn(page: Page): Promise<string> {
  return JSON.stringify(await page.accessibility.snapshot({ interestingOnly: false }));
}

async function inWorker<Answer>(ask: () => Promise<Answer>): Promise<Answer | undefined> {
  const target = await stage.chromium.browser.waitForTarget((one) => one.type() === 'service_worker');
  return (await target.worker())?.evaluate(ask);
}

interface Browser {
  tabs: { query(asked: object): Promise<{ id: number }[]> };
  action: { getBadgeText(of: object): Promise<string> };
  commands: { onCommand: { dispatch(...told: unknown[]): void } };
}

const pressKey = () =>
  inWorker(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    chrome.commands.onCommand.dispatch('marks', tab);
  });

const badge = () =>
  inWorker(async () => {
    const { chrome } = globalThis as unknown as { chrome: Browser };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    return chrome.action.getBadgeText({ tabId: tab?.id });
  });

it('counts on the button what an always-read site has and gets, with no panel open, and marks nothing unasked', async () => {
  const page = await stage.open('marked.html');
  // Austria, Hungary, Denmark, hot pursuit.
  await expect.poll(badge, wait).toBe('4');
  await page.$eval('#note', (note) => {
    note.textContent = 'A hot pursuit from Belgium and from Norway.';
  });
  await expect.poll(badge, wait).toBe('5');
  expect(await marksOn(page)).toEqual([]);
  await page.close();
});

it('marks at the key what was recognised, until the key is pressed again, and leaves the page as it is', async () => {
  const page = await stage.open('marked.html');
  const before = await page.$eval(':root', (html) => html.outerHTML);
  await expect.poll(badge, wait).toBe('4');
  await pressKey();
  await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
  expect(await page.$eval(':root', (html) => html.outerHTML)).toBe(before);
  await page.focus('#remarks');
  await page.keyboard.press('End');
  await page.keyboard.type(' Or not.');
  expect(await page.$eval('#remarks', (input) => (input as HTMLInputElement).value)).toBe(
    'They went to Denmark. Or not.',
  );
  await pressKey();
  await expect.poll(() => marksOn(page)).toEqual([]);
  expect(await page.$eval(':root', (html) => html.outerHTML)).toBe(before);
  await page.close();
});

it('marks the pages of a site that was chosen, follows their changes, and stops at once', async () => {
  await stage.settings(chosen);
  const page = await stage.open('marked.html');
  await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
  await page.$eval('#note', (note) => {
    note.textContent = 'Two persons from Belgium.';
  });
  await expect.poll(() => marksOn(page), wait).toEqual(['noted-place: Belgium', 'noted-place: Hungary']);
  const other = await stage.chromium.browser.newPage();
  await other.goto(page.url().replace('127.0.0.1', 'localhost'));
  expect(await marksOn(other)).toEqual([]);
  await other.close();
  await stage.settings(german);
  await expect.poll(() => marksOn(page), wait).toEqual([]);
  await page.close();
});

it('shows at a marked word what the book says, beside the word, and lets go at Esc and when the pointer leaves', async () => {
  await stage.settings(chosen);
  const page = await stage.open('marked.html');
  await page.bringToFront();
  await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
  const before = await page.$eval(':root', (html) => html.outerHTML);
  const word = await placeOfMark(page, 'hot pursuit');
  await page.focus('#remarks');
  await page.mouse.move(word.x, word.y);
  await expect.poll(() => spokenOn(page), wait).toContain('Germany → Austria');
  const said = await spokenOn(page);
  for (const text of ['Hot pursuit', 'Allowed', 'Next', 'Open Borderbrief from the toolbar'])
    expect(said).toContain(text);
  expect(await page.$eval(':focus', (focused) => focused.id)).toBe('remarks');
  const host = await cardHost(page);
  expect(host).toMatchObject({ attributes: ['popover', 'style'], isOpen: false, isShown: true, text: '' });
  expect(host && (host.top > word.bottom || host.bottom < word.top)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.$eval(':root', (html) => html.outerHTML)).toBe(before);
  await page.mouse.move(word.x + 2, word.y);
  await expect.poll(() => spokenOn(page), wait).toContain('Germany → Austria');
  await page.mouse.move(1, 1);
  await expect.poll(() => page.$eval(':root', (html) => html.outerHTML)).toBe(before);
  await page.close();
});

it('shows the card by keyboard, and outlives a page that takes its host away', async () => {
  await stage.settings(chosen);
  const page = await stage.open('marked.html');
  await page.bringToFront();
  await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
  const faults: unknown[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.focus('#more');
  await expect.poll(() => spokenOn(page), wait).toContain('Germany → Hungary');
  await page.$eval(':root', (html) => html.lastElementChild?.remove());
  await page.focus('#remarks');
  await page.focus('#more');
  await expect.poll(() => spokenOn(page), wait).toContain('Germany → Hungary');
  expect(faults).toEqual([]);
  await page.close();
});
