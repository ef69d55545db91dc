/** The views as they look in Chromium, against kept pictures. */
import type { Page } from 'puppeteer-core';
import { it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';
import { openGallery } from './gallery.ts';
import { judgePicture } from './judge-picture.ts';
import { numberOf, stillSheet, type View, views } from './picture-views.ts';

// Glyphs without hints and without coloured edges: the same on every screen.
const stage = setStage(
  `${root}/public/practice`,
  {},
  {
    args: [
      '--lang=en-US',
      '--font-render-hinting=none',
      '--disable-lcd-text',
      '--force-color-profile=srgb',
      '--hide-scrollbars',
    ],
  },
);

it.each(views)('$name', async (view) => {
  const page = await showView(view);
  await judgePicture(page, view.name, await takePicture(page, view));
  await page.close();
});

/** The names of all states in the gallery: read once, since every opening of a page takes its time. */
let names: Promise<string[]> | undefined;

async function listStates(): Promise<string[]> {
  const page = await openGallery(stage, {});
  const states = await page.$$eval('[data-gallery]', (shown) =>
    shown.map((one) => one.getAttribute('data-gallery') ?? ''),
  );
  await page.close();
  return states;
}

async function showView({ fixture, state, colours = 'light' }: View): Promise<Page> {
  names ??= listStates();
  const number = numberOf(await names, fixture, state);
  const asked = { only: fixture, state: String(number), lang: 'en', theme: colours === 'dark' ? 'dark' : 'light' };
  const page = await openGallery(stage, asked, colours === 'forced');
  await page.evaluate((still) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(still);
    document.adoptedStyleSheets = [sheet];
  }, stillSheet);
  return page;
}

/** A whole page as it stands in its window; a component in the gallery's column, which is 400 px wide. */
async function takePicture(
  page: Page,
  { fixture, unfolded, size: [width, height] = [400, 602] }: View,
): Promise<Uint8Array> {
  const component = await page.$('[data-gallery]');
  await page.setViewport({ width: component ? width + 32 : width, height, deviceScaleFactor: 1 });
  await page.evaluate(async (opens) => {
    if (opens) for (const folded of document.querySelectorAll('details')) folded.open = true;
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
  }, unfolded === true);
  const shown = component ? await component.$(':scope > :not(.gallery-name)') : null;
  if (component && !shown) throw new Error(`Nothing is shown of "${fixture}".`);
  return shown ? shown.screenshot() : page.screenshot();
}
