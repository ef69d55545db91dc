/** The classroom in light, dark and at its largest type: no fault that axe can see. */
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { exampleCase, openClassroom, pressKeys } from './classroom.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);

const places: [string, string][] = [
  ['', '[data-case]'],
  ['#/free', 'textarea'],
  [exampleCase, '.stage[data-ready="true"]'],
  [`${exampleCase}?step=1`, '.questions'],
  [`${exampleCase}?step=4&with=FR`, '.slot[open]'],
  ['#/compare?home=DE&with=FR&topic=hot-pursuit', '[data-compare]'],
  ['#/print/card/DE', '[data-pocket-card]'],
  ['#/print/case/pursuit-de-ch', '[data-sheet]'],
];

describe.each([
  ['light', 0],
  ['dark', 0],
  ['dark', 4],
] as const)('in %s colours, %i sizes larger', (theme, larger) => {
  it.each(places)('%s', async (hash, ready) => {
    await stage.settings({ ...german, theme });
    const page = await openClassroom(stage, hash);
    await page.waitForSelector(ready);
    await pressKeys(page, ...Array.from({ length: larger }, () => '+' as const));
    if (hash.includes('step=4')) {
      await pressKeys(page, 'd');
      await page.waitForSelector('[data-change]');
    }
    expect(await axeFaults(page)).toEqual([]);
    await pressKeys(page, ...Array.from({ length: larger }, () => '-' as const));
    await page.close();
  });
});

it('has no fault in its help of keys', async () => {
  const page = await openClassroom(stage, '#/free');
  await page.waitForSelector('.stage');
  await page.keyboard.type('?');
  await page.waitForSelector('.keys-help[open]');
  expect(await axeFaults(page)).toEqual([]);
  await page.close();
});
