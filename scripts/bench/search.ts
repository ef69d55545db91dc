/** One key stroke in the real popup: from the input event to the answers in the document. */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/launch.ts';
import { pressButton } from '../browser/press.ts';
import { serve } from '../browser/serve.ts';
import { storeSettings } from '../browser/settings.ts';
import { root } from '../root.ts';
import { type Figure, median, percentile } from './figures.ts';

/** What officers type, slips included. */
const queries = [
  'de fr nacheile',
  'nacheile schwiez',
  'europäischer haftbefehl',
  'observation polen',
  'art 41 sdü',
  'hot persuit',
  'sirene büro',
  '2023/977',
  'gemeinsames zentrum kehl',
  'prüm dna',
];

export async function benchSearch(): Promise<Figure[]> {
  const served = await serve(`${root}/public/practice`);
  const chromium = await launchChromium();
  try {
    await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
    const page = await chromium.browser.newPage();
    await page.goto(`${served.origin}/inbox/index.html`);
    const popup = await pressButton(chromium, page);
    // The search is loaded after the briefing is shown: that is no part of a key stroke.
    await strokes(popup, 'nacheile');
    await popup.waitForSelector('[role="option"]');
    const times: number[] = [];
    for (const query of queries) times.push(...(await strokes(popup, query)));
    return [
      { name: `key stroke to answers, median of ${times.length}`, value: median(times), unit: 'ms', most: 8 },
      { name: 'key stroke to answers, 95th percentile', value: percentile(times, 0.95), unit: 'ms', most: 16 },
    ];
  } finally {
    await chromium.close();
    await served.close();
  }
}

/** Types the query letter by letter; the milliseconds of each stroke. */
function strokes(popup: Page, query: string): Promise<number[]> {
  return popup.evaluate(async (text) => {
    const field = document.querySelector<HTMLInputElement>('input[role="combobox"]');
    const answers = document.querySelector('.combobox');
    if (!field || !answers) throw new Error('The popup has no search.');
    const times: number[] = [];
    for (let length = 1; length <= text.length; length++) {
      let shown = 0;
      const observer = new MutationObserver(() => {
        shown = performance.now();
      });
      observer.observe(answers, { subtree: true, childList: true, characterData: true, attributes: true });
      const start = performance.now();
      field.value = text.slice(0, length);
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // The view is drawn soon after the event; two turns later nothing more comes.
      await new Promise((resolve) => setTimeout(resolve, 30));
      observer.disconnect();
      times.push(Math.max(0, shown - start));
    }
    return times;
  }, query);
}
