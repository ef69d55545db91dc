/** From the press of the button to the whole briefing, against an empty popup of the same making, opened the same way. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'wxt';
import { type Chromium, launchChromium } from '../browser/launch.ts';
import { pressButton } from '../browser/press.ts';
import { serve } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { root } from '../root.ts';
import { hasCorpus, makePages } from './corpus.ts';
import { type Figure, median } from './figures.ts';

const presses = 9;

export async function benchPress(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'borderbrief-press-'));
  if (hasCorpus) makePages(folder);
  const served = await serve(hasCorpus ? folder : `${root}/public/practice`);
  const address = `${served.origin}/${hasCorpus ? 'case-file-50k.html' : 'inbox/index.html'}`;
  await build({ root: `${root}/scripts/bench/empty-popup`, outDir: join(folder, 'empty'), logger: silent });
  const ours = await launchChromium();
  const empty = await launchChromium({ extensionPath: join(folder, 'empty', 'chrome-mv3') });
  try {
    await storeSettings(ours, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
    const peers = [await opened(ours, address), await opened(empty, address)] as const;
    const times: [number[], number[]] = [[], []];
    // Turn by turn, so that other work on the machine hits both alike; the first press of each is not counted.
    for (let press = 0; press <= presses; press++) {
      for (const at of [0, 1] as const) {
        const ms = await pressMs(peers[at].chromium, peers[at].page);
        if (press > 0) times[at].push(ms);
      }
    }
    const [whole, peer] = [median(times[0]), median(times[1])];
    return [
      { name: 'press of the button to an empty popup', value: peer, unit: 'ms' },
      { name: 'press of the button to the whole briefing of the 50 kB page', value: whole, unit: 'ms' },
      { name: 'briefing ÷ empty popup', value: whole / peer, unit: '×', most: 1.5 },
    ];
  } finally {
    await ours.close();
    await empty.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

async function opened(chromium: Chromium, address: string): Promise<{ chromium: Chromium; page: Page }> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  return { chromium, page };
}

/** Both popups leave a mark called "briefing" when what they have to show is shown; the last one counts. */
async function pressMs(chromium: Chromium, page: Page): Promise<number> {
  const start = performance.timeOrigin + performance.now();
  const popup = await pressButton(chromium, page);
  await popup.waitForFunction(() => performance.getEntriesByName('briefing').length > 0);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const shown = await popup.evaluate(() => {
    const marks = performance.getEntriesByName('briefing');
    return performance.timeOrigin + (marks.at(-1)?.startTime ?? Number.NaN);
  });
  await popup.close();
  return shown - start;
}

const quiet = () => undefined;
const silent = {
  debug: quiet,
  log: quiet,
  info: quiet,
  warn: quiet,
  error: console.error,
  fatal: console.error,
  success: quiet,
  level: 0,
};
