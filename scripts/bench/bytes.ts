/** How much is put into a page, and how much the popup loads before it shows its briefing: gzipped, as a store would send it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild, launchChromium } from '../browser/launch.ts';
import { storeSettings } from '../browser/settings.ts';
import type { Figure } from './figures.ts';

export async function benchBytes(): Promise<Figure[]> {
  const all = readdirSync(join(chromeBuild, 'lexicon')).map((file) => `lexicon/${file}`);
  const three = ['common', 'de', 'en', 'fr'].map((name) => `lexicon/${name}.js`);
  const popup = await loadedByPopup();
  return [
    { name: 'injected into a page, three languages', value: kilobytes([...three, 'reader.js']), unit: 'kB', most: 60 },
    { name: 'injected into a page, 26 languages', value: kilobytes([...all, 'reader.js']), unit: 'kB', most: 150 },
    { name: `popup to its briefing (${popup.length} files)`, value: kilobytes(popup), unit: 'kB', most: 120 },
  ];
}

function kilobytes(files: readonly string[]): number {
  const sizes = files.map((file) => gzipSync(readFileSync(join(chromeBuild, file)), { level: 9 }).length);
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

/**
 * What the popup page asks for until its briefing stands there. It is opened in a tab, where its requests can be heard from
 * the first; a tab of the extension is no page that can be read, so the everyday topics are shown.
 */
async function loadedByPopup(): Promise<string[]> {
  const chromium = await launchChromium();
  try {
    await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
    const page = await chromium.browser.newPage();
    const session = await page.createCDPSession();
    const asked: { file: string; at: number }[] = [];
    session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      asked.push({ file: new URL(request.url).pathname.slice(1), at: wallTime * 1000 });
    });
    await session.send('Network.enable');
    await page.goto(`chrome-extension://${chromium.extension.id}/popup.html`);
    await page.waitForSelector('[data-ready="true"]');
    await page.waitForFunction(() => performance.getEntriesByName('briefing').length > 0);
    const shown = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('briefing')[0]?.startTime ?? 0),
    );
    return [...new Set(asked.filter(({ at }) => at <= shown).map(({ file }) => file))];
  } finally {
    await chromium.close();
  }
}
