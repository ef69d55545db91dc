/** The views as they look in Firefox, against kept pictures of their own: one browser, one tab, one address after the other. */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, it } from 'vitest';
import { launchFirefox } from '../../scripts/browser/launch.ts';
import { firefoxTab } from './firefox-tab.ts';
import { judgePicture } from './judge-picture.ts';
import { numberOf, stillSheet, type View, views } from './picture-views.ts';

let browser: Browser;
let origin: string;
/** Of all states in the gallery. */
let names: string[];
/** A page beside the one that is pictured, in which pictures are compared. */
let beside: Page;

beforeAll(async () => {
  ({ browser, origin } = await launchFirefox());
  beside = await browser.newPage();
  const tab = await firefoxTab(browser);
  const gallery = await tab.open(`${origin}/gallery.html`);
  const listed = await gallery.until(
    `document.documentElement.dataset.galleryReady && JSON.stringify([...document.querySelectorAll('[data-gallery]')].map((one) => one.dataset.gallery))`,
  );
  names = JSON.parse(String(listed)) as string[];
}, 120_000);
afterAll(() => browser?.close());

// Forced colours are a setting of the whole browser in Firefox: their pictures are Chromium's.
it.each(views.filter(({ colours }) => colours !== 'forced'))('$name', async (view) => {
  const number = numberOf(names, view.fixture, view.state);
  await judgePicture(beside, `firefox/${view.name}`, await takePicture(view, number));
});

async function takePicture(
  { fixture, unfolded, colours, size: [width, height] = [400, 602] }: View,
  number: number,
): Promise<Uint8Array> {
  const tab = await firefoxTab(browser);
  const asked = new URLSearchParams({ only: fixture, state: String(number), lang: 'en', theme: colours ?? 'light' });
  const page = await tab.open(`${origin}/gallery.html?${asked}`);
  const isComponent = await page.until(
    `document.documentElement.dataset.galleryReady && (document.querySelector('[data-gallery]') ? 'yes' : 'no')`,
  );
  const wide = isComponent === 'yes' ? width + 32 : width;
  await tab.size(wide, height);
  await page.until(`(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(${JSON.stringify(stillSheet)});
    document.adoptedStyleSheets = [sheet];
    if (${unfolded === true}) for (const folded of document.querySelectorAll('details')) folded.open = true;
    document.activeElement?.blur();
    scrollTo(0, 0);
    return document.fonts.status === 'loaded' && innerWidth === ${wide};
  })()`);
  return tab.picture(isComponent === 'yes' ? '[data-gallery] > :not(.gallery-name)' : null);
}
