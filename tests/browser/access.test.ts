/** Every component in every state: no fault that axe can see, and nothing that has no room on a narrow screen. */
import { beforeAll, expect, it } from 'vitest';
import translated from '../../rules/words/translated.json' with { type: 'json' };
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';
import { axeFaults, type Exhibit, listExhibits, openGallery } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);
let exhibits: Exhibit[] = [];
beforeAll(async () => {
  exhibits = await listExhibits(stage);
});

const asText = ({ only, state }: Exhibit) => ({ only, ...(state !== undefined && { state: String(state) }) });

it.each([
  { colours: 'light', width: 1024 },
  { colours: 'dark', width: 320 },
  { colours: 'forced', width: 320 },
])(
  'axe finds nothing ($colours, $width px)',
  async ({ colours, width }) => {
    const faults: Record<string, string[]> = {};
    for (const exhibit of exhibits) {
      const theme = colours === 'dark' ? 'dark' : 'light';
      const page = await openGallery(stage, { ...asText(exhibit), theme, lang: 'de' }, colours === 'forced');
      await page.setViewport({ width, height: 800 });
      const found = await axeFaults(page);
      if (found.length > 0) faults[JSON.stringify(exhibit)] = found;
      await page.close();
    }
    expect(exhibits.length).toBeGreaterThan(20);
    expect(faults).toEqual({});
  },
  180_000,
);

it.each(translated)(
  'nothing is wider than 320 px (%s)',
  async (lang) => {
    const page = await openGallery(stage, { lang, size: 'larger' });
    await page.setViewport({ width: 320, height: 800 });
    const tooWide = await page.evaluate(() => {
      const isOut = (element: Element) => element.getBoundingClientRect().right > innerWidth + 1;
      // What a drawing has outside its frame is not shown.
      const isDrawn = (element: Element) => element instanceof SVGElement && element.ownerSVGElement !== null;
      // A wide table scrolls inside a frame that fits.
      const scrolls = (element: Element | null): boolean =>
        element !== null &&
        ((getComputedStyle(element).overflowX === 'auto' && !isOut(element)) || scrolls(element.parentElement));
      return [...document.querySelectorAll('[data-gallery] *')]
        .filter((element) => isOut(element) && !isDrawn(element) && !element.closest('.spoken'))
        .filter((element) => !scrolls(element.parentElement))
        .map((element) => `${element.closest('[data-gallery]')?.getAttribute('data-gallery')}: ${element.className}`);
    });
    expect([...new Set(tooWide)]).toEqual([]);
    await page.close();
  },
  60_000,
);

it('every target is at least 24 px high and wide, but for links in running text', async () => {
  const page = await openGallery(stage, { lang: 'en' });
  await page.setViewport({ width: 432, height: 800 });
  const measured = await page.evaluate(() => {
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    const controls = 'button, a[href], select, textarea, summary, input, [role="option"], [tabindex="0"]';
    return [...document.querySelectorAll<HTMLElement>(`[data-gallery] :is(${controls})`)]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const isTicked = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type);
        // A click on the words of a box or a dot is a click on it.
        const { width, height } = ((isTicked && element.closest('label')) || element).getBoundingClientRect();
        const isInText = element.localName === 'a' && getComputedStyle(element).display === 'inline';
        const where = element.closest('[data-gallery]')?.getAttribute('data-gallery');
        return {
          isSmall: Math.min(width, height) < 23.95 && !isInText,
          name: `${where}: ${element.localName}.${element.className} ${element.textContent?.slice(0, 30)} ${width.toFixed(1)}×${height.toFixed(1)}`,
        };
      });
  });
  expect(measured.length).toBeGreaterThan(200);
  expect(measured.filter(({ isSmall }) => isSmall).map(({ name }) => name)).toEqual([]);
  await page.close();
});

it('axe finds nothing in the popup over a real page', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  expect(await axeFaults(popup)).toEqual([]);
  await popup.close();
});
