/** What goes wrong meanwhile: odd queries, access withdrawn, a page that leaves, two windows. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, describe, expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { openPopup, pressButton } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { attributesOf, german, setStage } from './extension.ts';
import { keepOpen } from './keep-open.ts';
import { marksOn } from './marks.ts';
import { allowHosts, siteBuild } from './site-build.ts';

const made = mkdtempSync(join(tmpdir(), 'borderbrief-upset-'));
afterAll(() => rmSync(made, { recursive: true }));

const withSiteBuild = siteBuild(chromeBuild);

const shows = (view: Page, state: string) => view.waitForSelector(`[data-ready="true"] [data-state="${state}"]`);
const statesIn = (view: Page) => attributesOf(view, '[data-state]', 'data-state');

describe('an odd query', () => {
  const stage = setStage(`${root}/public/practice`);

  it.each([
    ['10,000 characters', 'nacheile '.repeat(1112).slice(0, 10_000)],
    ['one word of 10,000 characters', 'x'.repeat(10_000)],
    ['control characters', '\u0000\u0007nach\u001beile\u009f\n\t'],
    ['bidirectional characters', '\u202enacheile\u202c \u2066fr\u2069'],
    ['an emoji', '🚓'],
    ['half of an emoji', '\ud83d'],
    ['only spaces', ' \u00a0\u2003 '],
  ])('%s: the view stands, and answers the next one', async (_, query) => {
    const { popup } = await stage.press('dispatch/index.html');
    const cards = await attributesOf(popup, '[data-topic][data-verdict]', 'data-topic');
    await popup.$eval(
      '[role="combobox"]',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      },
      query,
    );
    // An answer, an explicit "nothing", or, where nothing is asked, the page's briefing alone.
    await popup.waitForFunction(
      (asked) =>
        (asked === '') === (document.querySelector('.combobox-answers') as HTMLElement).hidden &&
        (asked === '' || document.querySelector('[role="option"], .combobox-nothing') !== null),
      {},
      query.trim(),
    );
    expect(await attributesOf(popup, '[data-topic][data-verdict]', 'data-topic')).toEqual(cards);
    expect(await popup.evaluate(() => document.body.scrollWidth - document.body.clientWidth)).toBe(0);
    await popup.focus('[role="combobox"]');
    await popup.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).select());
    await popup.keyboard.type('nacheile schweiz');
    await popup.waitForFunction(() => document.querySelector('[role="option"]')?.textContent?.includes('Switzerland'));
    await popup.close();
  });
});

describe('access to a site that the browser has withdrawn', () => {
  const stage = setStage(`${root}/public/practice`, {}, { extensionPath: withSiteBuild });

  it('is no longer used: the panel says that the page was not read, and the list is empty', async () => {
    const { page, popup } = await stage.press('check/index.html');
    const panel = await keepOpen(stage.chromium, popup);
    await shows(panel, 'BE');
    await panel.waitForSelector('.site-bar[data-allowed="true"]');
    await allowHosts(stage.chromium, 'ON_CLICK');
    await page.bringToFront();
    await panel.waitForSelector('.site-bar[data-allowed="false"]');
    await page.goto(page.url().replace('127.0.0.1', 'localhost'));
    await page.goto(page.url().replace('localhost', '127.0.0.1').replace('check', 'inbox'));
    await panel.waitForSelector('[data-ready="true"][data-status="not-read"]');
    expect(await panel.$eval('[data-notice="not-read"]', ({ textContent }) => textContent)).toMatch(/not been read/);
    expect(await statesIn(panel)).toEqual([]);
    const options = await stage.chromium.browser.newPage();
    await options.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
    await options.waitForSelector('select');
    expect(await attributesOf(options, '[data-site]', 'data-site')).toEqual([]);
  });
});

describe('access that is withdrawn while words are marked', () => {
  const stage = setStage(`${root}/tests/browser/pages`, {}, { extensionPath: withSiteBuild });

  it('takes the marks along, which do not come back by themselves, and the settings say so', async () => {
    await stage.settings({ ...german, markedSites: ['http://127.0.0.1/*'] });
    const page = await stage.open('marked.html');
    await expect.poll(() => marksOn(page), { timeout: 10_000 }).not.toEqual([]);
    await allowHosts(stage.chromium, 'ON_CLICK');
    await expect.poll(() => marksOn(page), { timeout: 10_000 }).toEqual([]);
    const options = await stage.chromium.browser.newPage();
    await options.goto(`chrome-extension://${stage.chromium.extension.id}/options.html`);
    await options.waitForFunction(() =>
      document.body.textContent?.includes('Marks on http://127.0.0.1 are off, because the site may no longer be read.'),
    );
    await allowHosts(stage.chromium, 'ON_ALL_SITES');
    await options.waitForSelector('[data-site="http://127.0.0.1"]');
    expect(
      await options.$eval('[data-site="http://127.0.0.1"] input', (box) => (box as HTMLInputElement).checked),
    ).toBe(false);
    expect(await marksOn(page)).toEqual([]);
  });
});

describe('a page that leaves while it is read', () => {
  const pages = join(made, 'pages');
  cpSync(`${root}/tests/browser/pages`, pages, { recursive: true });
  const row = '<p>Patrol reports nothing of note, weather clear, road dry.</p>';
  writeFileSync(
    join(pages, 'long.html'),
    `<!doctype html><meta charset="utf-8"><title>Log</title><p>They fled to Malta.</p>${row.repeat(60_000)}`,
  );
  writeFileSync(
    join(pages, 'next.html'),
    '<!doctype html><meta charset="utf-8"><title>Next</title><p>They were seen in Latvia.</p>',
  );
  const stage = setStage(pages);

  /** Busy while the button is pressed, so that the reading has only begun when the page leaves. */
  const leaveFor = (page: Page, address: string) =>
    page.evaluate((to) => {
      setTimeout(() => {
        const until = performance.now() + 2000;
        while (performance.now() < until);
        location.href = to;
      }, 100);
    }, address);

  it('is followed by what came in its place', async () => {
    const page = await stage.open('long.html');
    await leaveFor(page, page.url().replace('long', 'next'));
    const popup = await openPopup(stage.chromium, page);
    await popup.waitForSelector('[data-ready="true"]');
    expect(await statesIn(popup)).toEqual(['LV']);
    expect(await attributesOf(popup, '[data-status]', 'data-status')).toEqual(['read']);
    await popup.close();
  });

  it('for where no access reaches: the popup says so, and searches', async () => {
    const page = await stage.open('long.html');
    await leaveFor(page, page.url().replace('long', 'next').replace('127.0.0.1', 'localhost'));
    const popup = await openPopup(stage.chromium, page);
    await popup.waitForSelector('[data-ready="true"][data-status="unreadable"]');
    expect(await popup.$eval('[data-notice="unreadable"]', ({ textContent }) => textContent)).toMatch(/cannot be read/);
    await popup.type('[role="combobox"]', 'nacheile schweiz');
    await popup.waitForSelector('[role="option"]');
    await popup.close();
  });
});

describe('two windows', () => {
  const stage = setStage(`${root}/public/practice`);

  it('each have their own page, and a choice made in one is kept in both', async () => {
    const first = await stage.press('check/index.html');
    const panel = await keepOpen(stage.chromium, first.popup);
    await shows(panel, 'BE');
    const other = await stage.chromium.browser.newPage({ type: 'window' });
    await other.goto(first.page.url().replace('check', 'inbox'));
    const otherPanel = await keepOpen(stage.chromium, await pressButton(stage.chromium, other), [panel]);
    await shows(otherPanel, 'AT');
    expect(await statesIn(otherPanel)).not.toContain('BE');
    expect(await statesIn(panel)).not.toContain('AT');
    await panel.type('[role="combobox"]', 'nacheile schweiz');
    await panel.waitForSelector('[role="option"]');
    expect(await otherPanel.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value)).toBe('');
    await stage.settings({ homeState: 'FR', service: 'police', interfaceLanguage: 'en' });
    for (const view of [panel, otherPanel]) await view.waitForSelector('[data-verdict][data-home="FR"]');
  });
});
