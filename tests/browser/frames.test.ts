/** Frames: each reads itself, at any depth and without an address; those of other sites stay closed and are counted. */
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';

const stage = setStage(`${root}/tests/browser/pages`);

it('reads the frames of the page and says how many it may not read', async () => {
  const { popup } = await stage.press('frames/index.html');
  expect((await attributesOf(popup, '[data-state]', 'data-state')).sort()).toEqual(['AT', 'BE', 'DK', 'FI', 'SE']);
  expect(await popup.$eval('[data-ready]', (element) => element.textContent)).toMatch(/1 frame of another site/);
  await popup.close();
});
