/** On paper: the open card with all its parts, and nothing that is there to be pressed. */
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('prints the open card unfolded, and folds it again', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  const open = () => popup.$$eval('.card details[open]', (all) => all.length);
  const folded = await open();
  await popup.emulateMediaType('print');
  await popup.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await open()).toBe(await popup.$$eval('.card details', (all) => all.length));
  const seen = await popup.evaluate(() => ({
    cards: [...document.querySelectorAll('.card')].filter((card) => card.checkVisibility()).length,
    lines: document.querySelector('.card .slot-content .line')?.checkVisibility(),
    pressed: [...document.querySelectorAll('.briefing-head, .choices, .button')].filter((one) => one.checkVisibility())
      .length,
    date: document.querySelector('.briefing-foot')?.checkVisibility(),
  }));
  expect(seen).toEqual({ cards: 1, lines: true, pressed: 0, date: true });
  await popup.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await open()).toBe(folded);
  await popup.close();
});
