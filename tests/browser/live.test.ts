/** A page that changes while it is watched: what is found follows it. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundle } from '../../scripts/bench/bundle.ts';
import { launchChromium } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import { loadLexicon } from '../../scripts/rulebook/load-detector.ts';
import type { LivePage } from './in-page/live.ts';

type World = { live: LivePage };

let up: { browser: Browser; close(): Promise<void> } | undefined;
let page: Page;
beforeAll(async () => {
  up = await launchChromium();
  page = await up.browser.newPage();
  await page.evaluate(await bundle(`${root}/tests/browser/in-page/live.ts`));
  const { packs, common } = loadLexicon();
  await page.evaluate((all, one) => (globalThis as unknown as World).live.prepare(all, one), packs, common);
});
afterAll(() => up?.close());

/** Watches a page with this body. @returns the states found at first */
async function watch(html: string): Promise<string> {
  await page.evaluate((markup) => document.documentElement.setHTMLUnsafe(`<body>${markup}`), html);
  await page.evaluate(() => (globalThis as unknown as World).live.start());
  return states();
}

function states(): Promise<string> {
  return page.evaluate(() => (globalThis as unknown as World).live.states());
}

function timers(): Promise<number> {
  return page.evaluate(() => (globalThis as unknown as World).live.timers());
}

const becomes = (expected: string) => expect.poll(states, { timeout: 20_000 }).toBe(expected);

it('a field is typed into, and emptied again', async () => {
  expect(await watch('<p>They came to Denmark.</p><label>Remarks <input id="field"></label>')).toBe('DK');
  await page.type('#field', 'from Belgium');
  await becomes('BE DK');
  await page.$eval('#field', (field) => {
    (field as HTMLInputElement).value = '';
  });
  await becomes('DK');
});

it('a code is typed into a field of codes', async () => {
  expect(
    await watch('<label for="nat">Nationality</label><input id="nat"><label>Shift <input id="other"></label>'),
  ).toBe('');
  await page.type('#other', 'BEL');
  await page.type('#nat', 'AUT');
  await becomes('AT');
});

it('a row comes into a table, under its headers, and goes', async () => {
  const head = '<tr><th>Ref</th><th>Name</th><th>Nationality</th><th>Seen</th><th>Shift</th></tr>';
  const row = '<tr><td>1</td><td>N</td><td>BEL</td><td>in Denmark</td><td>AUT</td></tr>';
  expect(await watch(`<table><tbody>${head}${row}</tbody></table>`)).toBe('BE DK');
  await page.$eval('tbody', (body) => {
    const added = document.createElement('tr');
    for (const text of ['2', 'M', 'LVA', 'in Spain', 'ITA'])
      added.append(Object.assign(document.createElement('td'), { textContent: text }));
    body.append(added);
  });
  await becomes('BE DK ES LV');
  await page.$eval('tr:nth-child(2)', (second) => second.remove());
  await becomes('ES LV');
});

it('the rows of a grid are used for other data', async () => {
  const cells = (code: string, text: string) =>
    `<div role="row"><span role="gridcell">${code}</span><span role="gridcell">${text}</span></div>`;
  const head =
    '<div role="row"><span role="columnheader">Nationality</span><span role="columnheader">Note</span></div>';
  expect(await watch(`<div role="grid">${head}${cells('BEL', 'went to Denmark')}</div>`)).toBe('BE DK');
  await page.$$eval('[role=gridcell]', ([code, text]) => {
    if (code?.firstChild) code.firstChild.nodeValue = 'AUT';
    if (text) text.textContent = 'went to Spain';
  });
  await becomes('AT ES');
});

it('text is removed, and its findings go', async () => {
  expect(await watch('<div id="a"><p>to Belgium</p><p>to Denmark</p></div><p>to Belgium</p>')).toBe('BE×2 DK');
  await page.$eval('#a', (part) => part.replaceChildren());
  await becomes('BE');
});

it('a word is put together from two texts, and taken apart', async () => {
  expect(await watch('<p>They went to <b>Bel</b><i>gu</i> by car.</p>')).toBe('');
  await page.$eval('i', (element) => {
    element.textContent = 'gium';
  });
  await becomes('BE');
  await page.$eval('i', (element) => element.remove());
  await becomes('');
});

it('a shadow root is attached to an element that stood there, and another one inside', async () => {
  expect(await watch('<div id="host"></div><p>to Denmark</p>')).toBe('DK');
  await page.$eval('#host', (host) => {
    const outer = host.attachShadow({ mode: 'open' });
    outer.append('They went to Belgium. ', document.createElement('div'));
    outer.lastElementChild?.attachShadow({ mode: 'open' }).append('They went to Spain.');
  });
  await becomes('BE DK ES');
  await page.$eval('#host', (host) => {
    const inner = host.shadowRoot?.lastElementChild?.shadowRoot;
    if (inner) inner.textContent = 'They went to Italy.';
  });
  await becomes('BE DK IT');
  await page.$eval('#host', (host) => host.remove());
  await becomes('DK');
});

it('a part of the page is hidden and shown', async () => {
  expect(
    await watch('<style>.off { display: none }</style><div id="tab"><p>to Belgium</p></div><p>to Denmark</p>'),
  ).toBe('BE DK');
  await page.$eval('#tab', (tab) => tab.classList.add('off'));
  await becomes('DK');
  await page.$eval('#tab', (tab) => tab.classList.remove('off'));
  await becomes('BE DK');
});

it('another view of the same application takes the place of the first', async () => {
  expect(await watch('<main><h1>Case</h1><p>to Belgium</p></main>')).toBe('BE');
  await page.$eval('main', (main) =>
    main.setHTMLUnsafe('<h1>Person</h1><dl><dt>Nationality</dt><dd>AUT</dd></dl><p>to Spain</p>'),
  );
  await becomes('AT ES');
});

it('nothing is read while nobody sees the tab; then all is caught up', async () => {
  expect(await watch('<p>to Denmark</p>')).toBe('DK');
  const other = await up?.browser.newPage();
  await other?.bringToFront();
  await page.evaluate(
    () =>
      new Promise<void>((resolve) =>
        document.visibilityState === 'hidden'
          ? resolve()
          : document.addEventListener('visibilitychange', () => resolve(), { once: true }),
      ),
  );
  await page.$eval('p', (text) => {
    text.textContent = 'to Belgium';
  });
  // Two of the reader's own rounds, begun after the change, leave everything as it was.
  const before = await timers();
  await expect.poll(timers, { timeout: 20_000 }).toBeGreaterThan(before + 1);
  expect(await states()).toBe('DK');
  await page.bringToFront();
  await becomes('BE');
  await other?.close();
});

it('a page that changes without end is followed to where it stops', async () => {
  expect(await watch('<table><tbody></tbody></table>')).toBe('');
  await page.$eval('tbody', async (body) => {
    const names = ['Belgium', 'Denmark', 'Spain'];
    for (let at = 0; at < 300; at++)
      body
        .insertRow()
        .insertCell()
        .append(`to ${names[at % 3]}`);
    for (let turn = 0; turn < 1500; turn++) {
      const text = body.rows[turn % 300]?.cells[0]?.firstChild;
      if (text) text.nodeValue = turn < 1200 ? `to ${names[turn % 3]}` : 'to Italy';
      if (turn % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    }
  });
  await becomes('IT×300');
});

it('another button of a group is chosen', async () => {
  const choice = (id: string, name: string) => `<label><input type="radio" name="state" id="${id}"> ${name}</label>`;
  expect(await watch(`<p>Denmark</p>${choice('one', 'Belgium')}${choice('two', 'Spain')}`)).toBe('DK');
  await page.click('#one');
  await becomes('BE DK');
  await page.click('#two');
  await becomes('DK ES');
});

it('a page with more than is kept says so, at once or once it has grown', async () => {
  const truncated = () => page.evaluate(() => (globalThis as unknown as World).live.isTruncated());
  await watch('<p>They came to Denmark.</p>');
  expect(await truncated()).toBe(false);
  const many = '<p>To Denmark, to Belgium, to Spain, to Denmark, to Belgium, to Spain.</p>'.repeat(5200);
  await page.evaluate((html) => document.body.setHTMLUnsafe(html), many);
  await expect.poll(truncated, { timeout: 20_000 }).toBe(true);
  await watch(many);
  expect(await truncated()).toBe(true);
});
