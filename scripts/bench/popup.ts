/** The popup in use: from a letter in the search field to painted results, from a chosen language to the painted page, and the memory it holds. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browser/launch.ts';
import { pressButton } from '../browser/press.ts';
import { serve } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { root } from '../root.ts';
import { hasCorpus, makePages } from './corpus.ts';
import { type Figure, median, percentile } from './figures.ts';

const queries = ['nacheile schweiz', 'art 41 sdü', 'frankreich', 'european arest warrant', 'de fr', 'kontrollierte'];
const languages = ['fr', 'el', 'bg', 'fi', 'pl', 'en', 'de'];

export async function benchPopup(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'borderbrief-popup-'));
  if (hasCorpus) makePages(folder);
  const served = await serve(hasCorpus ? folder : `${root}/public/practice`);
  const chromium = await launchChromium();
  try {
    await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
    const page = await chromium.browser.newPage();
    await page.goto(`${served.origin}/${hasCorpus ? 'case-file-50k.html' : 'inbox/index.html'}`);
    const popup = await pressButton(chromium, page);
    const held = await heapOf(popup);
    const strokes = await strokesMs(popup);
    await popup.close();
    const switches = await switchesMs(chromium);
    return [
      { name: 'letter in the search field to painted results, median', value: median(strokes), unit: 'ms', most: 16 },
      { name: 'letter to painted results, 95th percentile', value: percentile(strokes, 0.95), unit: 'ms', most: 33 },
      {
        name: 'another language to the painted settings, 95th percentile',
        value: percentile(switches, 0.95),
        unit: 'ms',
        most: 100,
      },
      { name: 'heap of the popup: briefing of the 50 kB page, search ready', value: held, unit: 'MB', most: 12 },
    ];
  } finally {
    await chromium.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

/** What is still in use of the script's memory, in MB. */
async function heapOf(popup: Page): Promise<number> {
  await popup.waitForFunction(() => performance.getEntriesByName('briefing').length > 0);
  // The search is made ready once the briefing stands, and belongs to what the popup holds.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  const session = await popup.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}

/** Each key stroke of each query, from the letter's arrival to the frame in which the answers last changed. */
async function strokesMs(popup: Page): Promise<number[]> {
  await popup.focus('[role="combobox"]');
  await watchPaint(popup, 'input');
  const times: number[] = [];
  for (const query of queries) {
    await popup.keyboard.type(query, { delay: 150 });
    times.push(...(await taken(popup)));
    await clear(popup);
    await taken(popup);
  }
  return times;
}

async function clear(popup: Page): Promise<void> {
  await popup.keyboard.press('Escape');
  await popup.waitForFunction(() => document.querySelector('[role="option"]') === null);
}

/** Each language is chosen once to be loaded and once again; both are counted, as an officer would see both. */
async function switchesMs({ browser, extension }: Chromium): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/options.html`);
  await page.waitForSelector('select option[value="fr"]');
  await watchPaint(page, 'change');
  for (const language of [...languages, ...languages]) {
    await page.evaluate((value) => {
      const field = document.querySelector('option[value="fr"]')?.closest('select');
      if (!field) throw new Error('There is no choice of languages.');
      field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, language);
    await page.waitForFunction((value) => document.documentElement.lang.startsWith(value), {}, language);
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
  const times = await taken(page);
  await page.close();
  return times;
}

interface Watched {
  paints: number[];
}

/** Leaves in `paints`, for each event, the time to the frame that shows the last change that followed it. */
async function watchPaint(page: Page, event: string): Promise<void> {
  await page.evaluate((name) => {
    const watched = globalThis as unknown as Watched;
    watched.paints = [];
    let begun: number | null = null;
    const painted = () => {
      const { port1, port2 } = new MessageChannel();
      const since = begun;
      port1.onmessage = () => {
        if (since !== null && since === begun) watched.paints[watched.paints.length - 1] = performance.now() - since;
      };
      port2.postMessage(0);
    };
    addEventListener(
      name,
      ({ timeStamp }) => {
        begun = timeStamp;
        watched.paints.push(Number.NaN);
        requestAnimationFrame(painted);
      },
      { capture: true },
    );
    new MutationObserver(() => requestAnimationFrame(painted)).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  }, event);
}

/** The times since the last call. */
async function taken(page: Page): Promise<number[]> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const times = await page.evaluate(() => (globalThis as unknown as Watched).paints.splice(0));
  return times.filter((ms) => !Number.isNaN(ms));
}
