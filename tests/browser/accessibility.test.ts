/** The real popup over each practice page, in light and in dark: no fault that axe can see. */
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  it.each(['dispatch/index.html', 'check/index.html', 'case/index.html', 'inbox/index.html'])(
    'over %s',
    async (path) => {
      await stage.settings({ ...german, theme });
      const { page, popup } = await stage.press(path);
      expect(await popup.$eval('html', (html) => html.dataset.theme)).toBe(theme);
      expect(await axeFaults(popup)).toEqual([]);
      await popup.close();
      await page.close();
    },
  );
});
