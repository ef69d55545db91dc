import { existsSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { type Chromium, launchChromium } from '../browser/launch.ts';
import { pressButton } from '../browser/press.ts';
import { type PopupContent, readPopup } from '../browser/read-popup.ts';
import { serve } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { loadBook } from './load-book.ts';
import type { Options } from './options.ts';
import { stateCode } from './state-code.ts';

type Scanned = { page: string } & (PopupContent | { error: string });

/** Opens each page in a real browser with the built extension, presses the button, and says what the popup shows. */
export async function scanCommand(pages: string[], options: Options): Promise<boolean> {
  const home = options.home && stateCode(options.home);
  if (!home) throw new Error('Say which state is yours: --home DE.');
  if (!loadBook().states[home]) throw new Error(`The book has no home state "${options.home}".`);
  if (pages.length === 0) throw new Error('Name at least one address or file to scan.');
  const chromium = await launchChromium();
  try {
    const interfaceLanguage = options.lang ?? 'en';
    await storeSettings(chromium, { homeState: home, service: options.service ?? 'police', interfaceLanguage });
    const scanned: Scanned[] = [];
    for (const page of pages) scanned.push({ page, ...(await scanPage(chromium, page)) });
    console.log(options.json ? JSON.stringify({ pages: scanned }) : scanned.map(describe).join('\n\n'));
    return scanned.every((one) => !('error' in one));
  } finally {
    await chromium.close();
  }
}

/** Files are served on the loopback interface: the browser gives extensions no access to files. */
async function scanPage(chromium: Chromium, name: string): Promise<PopupContent | { error: string }> {
  const isAddress = /^https?:\/\//.test(name);
  if (!isAddress && !(existsSync(name) && statSync(name).isFile())) return { error: `There is no file "${name}".` };
  const served = isAddress ? null : await serve(resolve(dirname(name)));
  const page = await chromium.browser.newPage();
  try {
    await page.goto(served ? `${served.origin}/${encodeURIComponent(basename(name))}` : name);
    return await readPopup(await pressButton(chromium, page));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close();
    await served?.close();
  }
}

function describe(scanned: Scanned): string {
  if ('error' in scanned) return `${scanned.page}\n  ${scanned.error}`;
  const cards = scanned.cards.map(
    (card) => `  ${card.verdict}\t${card.topic}\t${card.home} ${card.direction} ${card.partner}`,
  );
  return [
    scanned.page,
    `  states: ${scanned.states.join(' ')}`,
    `  topics: ${scanned.topics.join(' ')}`,
    ...cards,
  ].join('\n');
}
