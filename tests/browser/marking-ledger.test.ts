/** The ledger of marks alone: which of the words that are noted are marked, and when a mark goes. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../scripts/bench/bundle.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import type { LedgerPage, Told } from './in-page/ledger.ts';
import { marksOn } from './marks.ts';

type World = { ledger: LedgerPage };

let up: { browser: Browser; close(): Promise<void> } | undefined;
let page: Page;
beforeAll(async () => {
  up = await launchChromium();
  page = await up.browser.newPage();
  await page.evaluate(await bundle(`${root}/tests/browser/in-page/ledger.ts`));
});
afterAll(() => up?.close());

/** Opens a page with this body and an empty ledger, and notes what is told. */
async function open(html: string, told: Told[] = [], home: string | null = 'DE'): Promise<void> {
  await page.evaluate((markup) => document.documentElement.setHTMLUnsafe(`<body>${markup}`), html);
  await page.evaluate((state) => (globalThis as unknown as World).ledger.start(state), home);
  await note(...told);
}

const note = (...told: Told[]) =>
  page.evaluate((all) => {
    for (const one of all) (globalThis as unknown as World).ledger.note(one);
  }, told);
const forget = (at: string) => page.evaluate((one) => (globalThis as unknown as World).ledger.forget(one), at);
const look = () => page.evaluate(() => (globalThis as unknown as World).ledger.look());
const marksAt = (at: string) => page.evaluate((one) => (globalThis as unknown as World).ledger.marksAt(one), at);
const marks = () => marksOn(page);

const flight = '<p id="a">They fled to Austria and on to Hungary.</p>';
const austria: Told = { at: '#a', words: 'Austria' };
const hungary: Told = { at: '#a', words: 'Hungary', id: 'HU' };

it('marks the words that were noted, by what they are, and nothing around them', async () => {
  await open('<p id="a">\n  A hot pursuit into Austria under CISA.</p>', [
    austria,
    { at: '#a', words: 'hot pursuit', kind: 'topic', id: 'hot-pursuit' },
    { at: '#a', words: 'CISA', kind: 'instrument', id: 'cisa', topic: 'hot-pursuit' },
  ]);
  expect(await marks()).toEqual(['noted-act: CISA', 'noted-matter: hot pursuit', 'noted-place: Austria']);
  expect(await marksAt('#a')).toBe(3);
});

it('marks words that run over several elements from their first letter to their last', async () => {
  await open('<p id="a">Hot <b>pur</b>suit</p>');
  await note({ at: '#a', words: 'Hot pursuit', kind: 'topic', id: 'hot-pursuit' });
  expect(await marks()).toEqual(['noted-matter: Hot pursuit']);
});

it.each<[string, Told, string | null]>([
  ['the officer’s own state', { ...austria, id: 'DE' }, 'DE'],
  ['what is too weak for the briefing', { ...austria, weight: 0.1 }, 'DE'],
  ['what nobody can see', { ...austria, isSeen: false }, 'DE'],
])('leaves alone %s', async (_, told, home) => {
  await open(flight, [told], home);
  expect(await marks()).toEqual([]);
  expect(await marksAt('#a')).toBe(0);
});

it('leaves alone a field, in which the officer types', async () => {
  await open('<input id="a" value="to Austria">', [{ at: '#a', words: '' }]);
  expect(await marks()).toEqual([]);
});

it.each<[string, Told[]]>([
  ['before', [{ ...austria, kind: 'instrument', id: 'cisa' }, austria]],
  ['after', [austria, { ...austria, kind: 'instrument', id: 'cisa' }]],
])('marks the same words once, as the act where it was noted %s', async (_, told) => {
  await open(flight, told);
  expect(await marks()).toEqual(['noted-act: Austria']);
  expect(await marksAt('#a')).toBe(1);
});

it('takes the marks of a changed place away, and no others', async () => {
  await open(`${flight}<p id="b">Seen in Hungary.</p>`, [austria, hungary, { ...hungary, at: '#b' }]);
  await forget('#a');
  expect(await marks()).toEqual(['noted-place: Hungary']);
  expect([await marksAt('#a'), await marksAt('#b')]).toEqual([0, 1]);
  await forget('#b');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

it('marks what comes to be seen, and no longer what is hidden', async () => {
  await open(`${flight}<p id="b" hidden>Seen in Hungary.</p>`, [austria, { ...hungary, at: '#b', isSeen: false }]);
  await page.evaluate(() => {
    (document.querySelector('#a') as HTMLElement).hidden = true;
    (document.querySelector('#b') as HTMLElement).hidden = false;
  });
  await look();
  expect(await marks()).toEqual(['noted-place: Hungary']);
  expect([await marksAt('#a'), await marksAt('#b')]).toEqual([0, 1]);
});

it('stops at five thousand marks, and goes on when some have gone', async () => {
  const rows = Array.from({ length: 5001 }, (_, at) => `<p id="p${at}">Austria</p>`);
  const told = rows.map((_, at): Told => ({ at: `#p${at}` }));
  await open(rows.join(''), told);
  expect(await marks()).toHaveLength(5000);
  await forget('#p0');
  await note({ at: '#p5000' });
  expect(await marks()).toHaveLength(5000);
  expect(await marksAt('#p5000')).toBe(1);
});
