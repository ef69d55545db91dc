/** One Chromium with the extension, and one server for the pages, for the length of a test file. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type Chromium, type LaunchOptions, launchChromium } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press.ts';
import { type Served, serve } from '../../scripts/browser/serve.ts';
import { storeSettings } from '../../scripts/browser/settings.ts';

export interface Stage {
  chromium: Chromium;
  /** Opens `path` of the served folder in a new tab. */
  open(path: string): Promise<Page>;
  /** Opens a page and presses the button on it. */
  press(path: string): Promise<{ page: Page; popup: Page }>;
  /** Writes the stored settings. */
  settings(value: unknown): Promise<void>;
}

/**
 * @param folder what is served
 * @param headers sent with every page
 */
export function setStage(folder: string, headers: Record<string, string> = {}, launch: LaunchOptions = {}): Stage {
  let chromium: Chromium | undefined;
  let served: Served | undefined;
  beforeAll(async () => {
    served = await serve(folder, headers);
    chromium = await launchChromium(launch);
    await storeSettings(chromium, german);
  });
  afterAll(async () => {
    await chromium?.close();
    await served?.close();
  });
  const up = () => {
    if (!chromium || !served) throw new Error('The browser is not up.');
    return { chromium, served };
  };
  const open = async (path: string) => {
    const page = await up().chromium.browser.newPage();
    await page.goto(`${up().served.origin}/${path}`);
    return page;
  };
  return {
    get chromium() {
      return up().chromium;
    },
    open,
    async press(path) {
      const page = await open(path);
      return { page, popup: await pressButton(up().chromium, page) };
    },
    settings: (value) => storeSettings(up().chromium, value),
  };
}

/** A German police officer who reads English: what most tests are about. */
export const german = { homeState: 'DE', service: 'police', interfaceLanguage: 'en' };

export function attributesOf(popup: Page, selector: string, name: string): Promise<string[]> {
  return popup.$$eval(
    selector,
    (elements, attribute) => elements.map((element) => element.getAttribute(attribute) ?? ''),
    name,
  );
}
