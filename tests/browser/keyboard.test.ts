/** The popup without a mouse: focus, arrow keys, Enter, Esc, with real key strokes. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);
let popup: Page;
beforeEach(async () => {
  ({ popup } = await stage.press('dispatch/index.html'));
});
afterEach(async () => {
  await popup.close();
});

const focused = () =>
  popup.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('data-state') ?? element?.getAttribute('data-add') ?? element?.getAttribute('role');
  });
const cards = () => attributesOf(popup, '[data-topic][data-verdict]', 'data-partner');

it('begins in the search box', async () => {
  expect(await focused()).toBe('combobox');
});

describe('the search', () => {
  it('takes the first answer with Enter, and leads back to the page', async () => {
    await popup.keyboard.type('nacheile schweiz');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-verdict][data-partner="CH"]');
    expect(await cards()).toEqual(['CH']);
    await popup.click('[data-way="back"]');
    await popup.waitForSelector('[data-verdict][data-partner="FR"]');
  });

  it('gives what was typed back to Esc before the popup goes', async () => {
    await popup.keyboard.type('eaw');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.querySelector('[role="option"]') === null);
    expect(await popup.$eval('input[role="combobox"]', (field) => field.value)).toBe('');
  });
});

describe('the chips', () => {
  it('are one tab stop, in which arrow keys move and Space leaves out', async () => {
    const pageOf = () => popup.evaluate(() => document.activeElement?.getAttribute('data-page-of'));
    await popup.focus('button[data-state="FR"]');
    await popup.keyboard.press('ArrowRight');
    expect(await pageOf()).toBe('FR');
    await popup.keyboard.press('Tab');
    expect([await focused(), await pageOf()]).toEqual(['states', null]);
    await popup.focus('button[data-state="FR"]');
    await popup.keyboard.press('Space');
    await popup.waitForSelector('button[data-state="FR"][aria-pressed="false"]');
    await popup.waitForFunction(() => document.querySelector('[data-partner="FR"]') === null);
  });

  it('lead to the page of their state', async () => {
    await popup.focus('[data-page-of="FR"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-state-page="FR"]');
  });

  it('take a state that is picked from the list, and the focus comes back', async () => {
    await popup.focus('[data-add="states"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.choices [role="combobox"]');
    await popup.keyboard.type('belg');
    await popup.waitForFunction(() =>
      document.querySelector('.choices [role="option"]')?.textContent?.startsWith('Belg'),
    );
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('[data-verdict][data-partner="BE"]');
    await popup.waitForFunction(() => document.activeElement?.getAttribute('data-add') === 'states');
  });

  it('close their list at Esc', async () => {
    await popup.focus('[data-add="topics"]');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('.choices [role="combobox"]');
    await popup.keyboard.press('Escape');
    await popup.waitForFunction(() => document.activeElement?.getAttribute('data-add') === 'topics');
  });
});

it('turns the direction with an arrow key', async () => {
  await popup.focus('input[type="radio"][value="out"]');
  await popup.keyboard.press('ArrowRight');
  await popup.waitForSelector('[data-verdict][data-direction="in"]');
});
