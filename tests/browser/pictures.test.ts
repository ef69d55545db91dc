/**
 * The views as they look, against kept pictures: in English, 400 px wide, in one font. `UPDATE_PICTURES=1` keeps what is shown
 * now. A view that looks otherwise is left in `artifacts/pictures/`, to be laid beside the kept one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { comparePictures, hasFont } from './compare-pictures.ts';
import { setStage } from './extension.ts';
import { openGallery } from './gallery.ts';

const font = 'DejaVu Sans';
const keptFolder = `${root}/tests/browser/pictures`;
const takenFolder = `${root}/artifacts/pictures`;
const isUpdate = process.env.UPDATE_PICTURES === '1';
const mostDiffering = 0.003;
const mostDifferingSquare = 0.06;

interface View {
  /** Of the picture. */
  name: string;
  fixture: string;
  state: string;
  colours?: 'light' | 'dark' | 'forced';
  /** With all that folds opened. */
  unfolded?: true;
}

const views: View[] = [
  { name: 'popup', fixture: 'Popup', state: 'a briefing' },
  { name: 'popup-dark', fixture: 'Popup', state: 'a briefing', colours: 'dark' },
  { name: 'popup-forced', fixture: 'Popup', state: 'a briefing', colours: 'forced' },
  { name: 'popup-unverified', fixture: 'Popup', state: 'unverified' },
  { name: 'popup-not-available', fixture: 'Popup', state: 'not available' },
  { name: 'popup-why', fixture: 'Popup', state: 'why' },
  { name: 'popup-empty', fixture: 'Popup', state: 'nothing found' },
  { name: 'popup-searching', fixture: 'Popup', state: 'searching' },
  { name: 'first-run', fixture: 'First run', state: 'with a guess' },
  { name: 'settings', fixture: 'Settings', state: 'usual' },
  { name: 'state-page', fixture: 'State', state: 'with neighbours' },
  { name: 'card-unfolded', fixture: 'Card', state: 'with conditions', unfolded: true },
  { name: 'comparison', fixture: 'Comparison table', state: 'borders' },
  { name: 'map', fixture: 'Map', state: 'nine neighbours, every verdict' },
  { name: 'map-dark', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'dark' },
  { name: 'map-forced', fixture: 'Map', state: 'nine neighbours, every verdict', colours: 'forced' },
  { name: 'deadline', fixture: 'Deadline', state: 'hours' },
  { name: 'deadlines-running', fixture: 'Deadline', state: 'running', unfolded: true },
];

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
  if (!(await hasFont(page, font))) {
    // Seen on 22 November 2026: on a machine without the font every line breaks elsewhere, and no picture says anything.
    console.warn(`"${view.name}" was not compared: the font ${font} is not installed (Debian: fonts-dejavu-core).`);
    await page.close();
    return;
  }
  const taken = await takePicture(page, view);
  const file = `${view.name}.png`;
  if (isUpdate) {
    mkdirSync(keptFolder, { recursive: true });
    writeFileSync(`${keptFolder}/${file}`, taken);
  }
  const kept = existsSync(`${keptFolder}/${file}`) ? readFileSync(`${keptFolder}/${file}`) : new Uint8Array();
  const { isOtherSize, share, worstSquare } =
    kept.length > 0 ? await comparePictures(page, kept, taken) : { isOtherSize: true, share: 1, worstSquare: 1 };
  await page.close();
  const isSame = !isOtherSize && share <= mostDiffering && worstSquare <= mostDifferingSquare;
  if (!isSame) {
    mkdirSync(takenFolder, { recursive: true });
    writeFileSync(`${takenFolder}/${file}`, taken);
  }
  const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
  expect(
    isSame,
    `${percent(share)} differs (${percent(worstSquare)} in one place): see artifacts/pictures/${file} beside tests/browser/pictures/${file}`,
  ).toBe(true);
});

async function showView({ fixture, state, colours = 'light' }: View): Promise<Page> {
  const listed = await openGallery(stage, { only: fixture });
  const names = await listed.$$eval('[data-gallery]', (states) =>
    states.map((each) => each.getAttribute('data-gallery')),
  );
  await listed.close();
  const number = names.indexOf(`${fixture}: ${state}`);
  const page = await openGallery(stage, {
    only: fixture,
    state: String(number),
    lang: 'en',
    theme: colours === 'dark' ? 'dark' : 'light',
  });
  if (colours === 'forced') {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  await page.evaluate((family) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `*, *::before, *::after { font-family: "${family}" !important; animation: none !important; transition: none !important; caret-color: transparent !important; }`,
    );
    document.adoptedStyleSheets = [sheet];
  }, font);
  return page;
}

/** A whole page as it stands in a window of 400 px; a component in the gallery's column, which is as wide. */
async function takePicture(page: Page, { fixture, unfolded }: View): Promise<Uint8Array> {
  const component = await page.$('[data-gallery]');
  await page.setViewport({ width: component ? 432 : 400, height: 602, deviceScaleFactor: 1 });
  await page.evaluate(async (opens) => {
    if (opens) for (const folded of document.querySelectorAll('details')) folded.open = true;
    (document.activeElement as HTMLElement | null)?.blur();
    await document.fonts.ready;
  }, unfolded === true);
  const shown = component ? await component.$(':scope > :not(.gallery-name)') : null;
  if (component && !shown) throw new Error(`Nothing is shown of "${fixture}".`);
  return shown ? shown.screenshot() : page.screenshot();
}
