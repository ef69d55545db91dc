/** What an officer sees without scrolling in a popup of 400 × 600 px: the verdict, the values, and what to do next. */
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);
const height = 600;

describe.each(['en', 'de', 'el', 'bg', 'hu'])('in %s', (interfaceLanguage) => {
  it.each(['dispatch', 'check', 'inbox'])('over the practice page %s', async (name) => {
    await stage.settings({ ...german, interfaceLanguage });
    const { page, popup } = await stage.press(`${name}/index.html`);
    // A headless browser gives a popup another size than a screen does: laid out in the width that it has there.
    const { verdict, tiles, next, foot } = await popup.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { width: 400px; }');
      document.adoptedStyleSheets = [sheet];
      const box = (selector: string) => (document.querySelector(selector) as Element).getBoundingClientRect();
      const line = Number.parseFloat(
        getComputedStyle(document.querySelector('.card-next .line-text') as Element).lineHeight,
      );
      return {
        verdict: box('.verdict').bottom,
        tiles: box('.tiles').bottom,
        next: box('.card-next .line-text').top + line,
        foot: box('.briefing-foot').height,
      };
    });
    expect(Math.max(verdict, tiles, next)).toBeLessThanOrEqual(height - foot);
    await popup.close();
    await page.close();
  });
});
