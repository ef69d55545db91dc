/** The reader in a page of its own, without the extension around it: many small pages in one browser. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import type { FrameReading } from '../../rules/model/reading.ts';
import { bundle } from '../../scripts/bench/bundle.ts';
import { launchChromium, launchFirefox } from '../../scripts/browser/launch.ts';
import { root } from '../../scripts/root.ts';
import { loadLexicon } from '../../scripts/rulebook/load-detector.ts';
import type { PageReader } from './in-page/read.ts';

type World = { reader: PageReader };

export interface ReaderStage {
  /** Reads a page with this body. `prepare` runs in it before. */
  read(html: string, prepare?: () => unknown): Promise<FrameReading & { ms: number }>;
  /** States and how often each was found, as "BE DE×2". */
  states(html: string, prepare?: () => unknown): Promise<string>;
}

const launch = { chromium: launchChromium, firefox: launchFirefox };

export function setReaderStage(name: keyof typeof launch = 'chromium'): ReaderStage {
  let up: { browser: Browser; close(): Promise<void> } | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    up = await launch[name]();
    page = await up.browser.newPage();
    await page.evaluate(await bundle(`${root}/tests/browser/in-page/read.ts`));
    const { packs, common } = loadLexicon();
    await page.evaluate((all, one) => (globalThis as unknown as World).reader.prepare(all, one), packs, common);
  });
  afterAll(() => up?.close());

  const read: ReaderStage['read'] = async (html, prepare) => {
    if (!page) throw new Error('The browser is not up.');
    // Markup of the test's own; unlike a navigation this leaves the prepared detector where it is.
    await page.evaluate((markup) => document.documentElement.setHTMLUnsafe(`<body>${markup}`), html);
    if (prepare) await page.evaluate(prepare);
    return page.evaluate(async () => {
      const start = performance.now();
      const reading = await (globalThis as unknown as World).reader.read();
      return { ...reading, ms: performance.now() - start };
    });
  };
  return {
    read,
    async states(html, prepare) {
      const { findings } = await read(html, prepare);
      const states = findings.filter(({ kind }) => kind === 'state');
      return states
        .map(({ id, count }) => (count > 1 ? `${id}×${count}` : id))
        .sort()
        .join(' ');
    },
  };
}
