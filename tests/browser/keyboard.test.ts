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

it('reaches every control, and shows where it is', async () => {
  const controls = await popup.evaluate(() => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')];
    const seen = found.filter((element) => element.checkVisibility({ visibilityProperty: true }));
    for (const [at, element] of seen.entries()) element.dataset.control = String(at);
    return seen.length;
  });
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (const key of ['Tab', 'ArrowRight'] as const) {
    await popup.focus('[role="combobox"]');
    for (let stop = 0; stop <= controls; stop++) {
      const here = await popup.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const near = [element, element.closest('label')];
        const isShown = near.some((each) => {
          if (!each) return false;
          const { outlineStyle, outlineWidth } = getComputedStyle(each);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        });
        return { control: element.dataset.control, isShown, what: element.outerHTML.slice(0, 80) };
      });
      if (here.control !== undefined) reached.add(here.control);
      if (here.control !== undefined && !here.isShown) unseen.push(here.what);
      if (key === 'ArrowRight') {
        // Along a row of chips; the end of it leads back to its first.
        await popup.evaluate(
          (visited) => {
            const next = [...document.querySelectorAll<HTMLElement>('[role="toolbar"] button, .chips button')].find(
              ({ dataset }) => dataset.control !== undefined && !visited.includes(dataset.control),
            );
            const row = next?.closest('[role="toolbar"], .chips');
            if (row && !row.contains(document.activeElement)) row.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
          },
          [...reached],
        );
      }
      await popup.keyboard.press(key);
    }
  }
  const missed = await popup.$$eval(
    '[data-control]',
    (elements, visited) =>
      elements
        .filter((element) => !visited.includes(element.getAttribute('data-control') ?? ''))
        // The other answers to the same question: arrow keys turn them.
        .filter((element) => !(element instanceof HTMLInputElement && element.type === 'radio'))
        .map((element) => element.outerHTML.slice(0, 80)),
    [...reached],
  );
  expect(missed).toEqual([]);
  expect(unseen).toEqual([]);
});
