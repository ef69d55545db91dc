/** What a page feels of being read and watched: key strokes, a thousand changes a second, memory. Each beside the page left alone. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../browser/launch.ts';
import { pressButton } from '../browser/press.ts';
import { serve } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { root } from '../root.ts';
import { loadLexicon } from '../rulebook/load-detector.ts';
import { bundle } from './bundle.ts';
import { hasCorpus, makePages } from './corpus.ts';
import { type Figure, percentile } from './figures.ts';
import type { LiveBench } from './in-page/live.ts';

const strokes = 150;
const changesMs = 10_000;

type World = { live: LiveBench };

export async function benchLive(): Promise<Figure[]> {
  if (!hasCorpus) {
    console.log('The corpus of large pages is not beside the project: the bench of watched pages is left out.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'borderbrief-live-'));
  makePages(folder);
  const served = await serve(folder);
  const chromium = await launchChromium();
  const script = await bundle(`${root}/scripts/bench/in-page/live.ts`);
  const lexicon = loadLexicon();
  const open = async (name: string) => {
    const page = await chromium.browser.newPage();
    await page.goto(`${served.origin}/${name}.html`);
    return page;
  };
  const prepared = async (name: string) => {
    const page = await open(name);
    await page.evaluate(script);
    await page.evaluate(({ packs, common }) => (globalThis as unknown as World).live.prepare(packs, common), lexicon);
    return page;
  };
  try {
    return [
      ...(await typing(await prepared('everything-8m'))),
      ...(await changes(await prepared('long-lists-500k'))),
      ...(await memory(chromium, await open('case-file-50k'))),
    ];
  } finally {
    await chromium.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

async function typing(page: Page): Promise<Figure[]> {
  await page.evaluate(() => (globalThis as unknown as World).live.startTyping());
  const alone = await delaysOf(page);
  await page.evaluate(() => (globalThis as unknown as World).live.startReading());
  const read = await delaysOf(page);
  await page.evaluate(() => (globalThis as unknown as World).live.stopReading());
  await page.close();
  return [
    { name: '8 MB: a key stroke, nobody reading, 95th percentile', value: alone, unit: 'ms' },
    { name: '8 MB: a key stroke while the page is read, 95th percentile', value: read, unit: 'ms' },
    { name: '8 MB: delay of a key stroke by the reading', value: Math.max(0, read - alone), unit: 'ms', most: 4 },
  ];
}

async function delaysOf(page: Page): Promise<number> {
  for (let stroke = 0; stroke < strokes; stroke++) {
    await page.keyboard.press('a');
    await new Promise((resolve) => setTimeout(resolve, 13));
  }
  const delays = await page.evaluate(() => (globalThis as unknown as World).live.delays());
  return percentile(delays, 0.95);
}

async function changes(page: Page): Promise<Figure[]> {
  const session = await page.createCDPSession();
  // The thread's own time, whatever else the machine does.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const share = async () => {
    const before = await taskSeconds(session);
    await page.evaluate((ms) => (globalThis as unknown as World).live.change(1000, ms), changesMs);
    return ((await taskSeconds(session)) - before) / (changesMs / 1000);
  };
  // The first round is the page's own warming up.
  await share();
  const alone = await share();
  await page.evaluate(() => (globalThis as unknown as World).live.watch());
  const watched = await share();
  await page.evaluate(() => (globalThis as unknown as World).live.unwatch());
  await page.close();
  return [
    { name: '1,000 changes a second: one core, nobody watching', value: 100 * alone, unit: '%' },
    { name: '1,000 changes a second: one core, watched', value: 100 * watched, unit: '%' },
    { name: '1,000 changes a second: by the watching', value: 100 * Math.max(0, watched - alone), unit: '%', most: 5 },
  ];
}

/** Seconds that the page's main thread has worked so far. */
async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
}

/** The reader keeps the detector for a while, for another press. */
const forgottenMs = 20_000;

/** What a press of the button with all languages takes in the tab, and what it leaves there. */
async function memory(chromium: Chromium, page: Page): Promise<Figure[]> {
  await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
  const session = await page.createCDPSession();
  const before = await usedBytes(session);
  const popup = await pressButton(chromium, page);
  await popup.close();
  const after = await usedBytes(session);
  await new Promise((resolve) => setTimeout(resolve, forgottenMs));
  const later = await usedBytes(session);
  return [
    { name: 'memory that a press takes in the tab, right after it', value: (after - before) / 1e6, unit: 'MB' },
    { name: 'memory that a press leaves in the tab', value: (later - before) / 1e6, unit: 'MB', most: 4 },
  ];
}

async function usedBytes(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize + backingStorageSize;
}
