/** Firefox's first tab as a driver sees it: its size, and its picture. */
import type { Browser } from 'puppeteer-core';
import { type FirefoxPage, openFirefoxPage } from '../../scripts/browser/firefox-page.ts';

interface Connected {
  connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
}

export interface FirefoxTab {
  open(url: string): Promise<FirefoxPage>;
  /** In CSS pixels, each a pixel of the screen. */
  size(width: number, height: number): Promise<void>;
  /** A PNG of the first element that fits, or of what is in sight. */
  picture(selector: string | null): Promise<Uint8Array>;
  /** A PDF on A4 without margins of the printer's own. */
  print(): Promise<Uint8Array>;
}

export async function firefoxTab(browser: Browser): Promise<FirefoxTab> {
  const { connection } = browser as unknown as Connected;
  const tree = await connection.send('browsingContext.getTree', {});
  const [{ context }] = tree.result.contexts as [{ context: string }];
  // In the background nothing is painted.
  await connection.send('browsingContext.activate', { context });
  let page: FirefoxPage | null = null;
  return {
    async open(url) {
      page = await openFirefoxPage(browser, url);
      return page;
    },
    async size(width, height) {
      await connection.send('browsingContext.setViewport', {
        context,
        viewport: { width, height },
        devicePixelRatio: 1,
      });
    },
    async picture(selector) {
      const box = await page?.until(`(() => {
        const box = document.querySelector(${JSON.stringify(selector ?? 'html')})?.getBoundingClientRect();
        return box ? JSON.stringify({ x: box.x + scrollX, y: box.y + scrollY, width: box.width, height: box.height }) : null;
      })()`);
      const { result } = await connection.send('browsingContext.captureScreenshot', {
        context,
        ...(selector === null
          ? { origin: 'viewport' }
          : { origin: 'document', clip: { type: 'box', ...JSON.parse(String(box)) } }),
      });
      return Buffer.from(String(result.data), 'base64');
    },
    async print() {
      const { result } = await connection.send('browsingContext.print', {
        context,
        page: { width: 21, height: 29.7 },
        margin: { top: 0, bottom: 0, left: 0, right: 0 },
      });
      return Buffer.from(String(result.data), 'base64');
    },
  };
}
