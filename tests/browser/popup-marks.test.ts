/** The switch for marks in the popup, under the words that were recognised: for this page alone, or for a site that is always read. */
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { chromeBuild } from '../../scripts/browser/launch.ts';
import { pressButton } from '../../scripts/browser/press.ts';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';
import { marksOn } from './marks.ts';
import { siteBuild } from './site-build.ts';

const build = siteBuild(chromeBuild);

const ofPage = ['noted-matter: fled to', 'noted-matter: hot pursuit', 'noted-place: Austria', 'noted-place: Hungary'];
const wait = { timeout: 10_000 };

/** Unfolds "why", by keyboard as an officer would. @returns the switch's label */
async function openSwitch(popup: Page): Promise<string> {
  await popup.focus('[data-way="why"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('.site-mark input');
  return popup.$eval('.site-mark', (label) => label.textContent ?? '');
}

async function turn(popup: Page): Promise<void> {
  await popup.focus('.site-mark input');
  await popup.keyboard.press('Space');
}

const isOn = (popup: Page) => popup.$eval('.site-mark input', (box) => (box as HTMLInputElement).checked);

describe('on a site that nobody allowed', () => {
  const stage = setStage(`${root}/tests/browser/pages`);

  it('marks this page alone, until it is switched off or the page is left, and keeps nothing', async () => {
    const { page, popup } = await stage.press('marked.html');
    expect(await popup.$('.site-bar')).toBeNull();
    expect(await openSwitch(popup)).toBe('Mark on this page only');
    expect(await isOn(popup)).toBe(false);
    expect(await axeFaults(popup)).toEqual([]);
    await turn(popup);
    await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
    await popup.close();
    const again = await pressButton(stage.chromium, page);
    await openSwitch(again);
    expect(await isOn(again)).toBe(true);
    await turn(again);
    await expect.poll(() => marksOn(page), wait).toEqual([]);
    await again.close();
  });
});

describe('on a site that is always read', () => {
  const stage = setStage(`${root}/tests/browser/pages`, {}, { extensionPath: build });

  it('marks all of its pages, and is kept', async () => {
    await stage.settings(german);
    const { page, popup } = await stage.press('marked.html');
    expect(await openSwitch(popup)).toBe('Mark what was recognised');
    await turn(popup);
    await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
    await popup.close();
    await page.reload();
    await expect.poll(() => marksOn(page), wait).toEqual(ofPage);
    const again = await pressButton(stage.chromium, page);
    await openSwitch(again);
    expect(await isOn(again)).toBe(true);
    await turn(again);
    await expect.poll(() => marksOn(page), wait).toEqual([]);
    await again.close();
  });
});
