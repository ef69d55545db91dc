/** The search box of the popup: answers in groups, what was looked up before, and no dead end. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

interface Chrome {
  chrome: { storage: { local: { get(key: string): Promise<unknown> } } };
}

const stage = setStage(`${root}/public/practice`);
let popup: Page;
const open = async () => {
  ({ popup } = await stage.press('dispatch/index.html'));
};
beforeEach(open);
afterEach(() => popup.close());

const kept = () =>
  popup.$$eval('[role="group"]', (groups) =>
    groups.map((group) => [
      group.getAttribute('aria-label'),
      ...[...group.querySelectorAll('.result-title')].map((title) => title.textContent),
    ]),
  );
const listIsClosed = () => popup.waitForFunction(() => document.querySelector('[role="option"]') === null);

it('puts the answers under headings, the kind of the best answer first, and each row is reached by the arrow keys', async () => {
  await popup.keyboard.type('frankreich');
  await popup.waitForSelector('[role="option"]');
  expect((await kept())[0]).toEqual(['State', 'France']);
  const rows = await popup.$$eval('[role="option"]', (options) => options.map((option) => option.id));
  const visited: (string | null)[] = [];
  for (const _ of rows) {
    visited.push(await popup.$eval('[role="combobox"]', (field) => field.getAttribute('aria-activedescendant')));
    await popup.keyboard.press('ArrowDown');
  }
  expect(visited).toEqual(rows);
});

it('offers what was looked up and what was pinned in the empty field, and stores nothing that was typed', async () => {
  await popup.keyboard.type('nacheile schweitz');
  await popup.waitForSelector('[role="option"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-verdict][data-partner="CH"]');
  await popup.focus('[role="combobox"]');
  await popup.keyboard.press('ArrowDown');
  await popup.waitForSelector('[role="option"]');
  expect(await kept()).toEqual([['Recent', 'Hot pursuit: Germany → Switzerland']]);
  await popup.keyboard.press('Escape');
  await listIsClosed();
  await popup.click('[data-partner="CH"] [data-way="pin"]');
  await popup.waitForSelector('[data-partner="CH"] [data-way="pin"][aria-pressed="true"]');
  const stored = await popup.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get('kept'));
  expect(JSON.stringify(stored)).not.toContain('schweitz');
  await popup.close();

  await open();
  await popup.waitForSelector('[data-ready="true"]');
  await popup.click('[role="combobox"]');
  await popup.waitForSelector('[role="option"]');
  expect(await kept()).toEqual([['Pinned', 'Hot pursuit: Germany → Switzerland']]);
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-verdict][data-partner="CH"]');
});

it('offers the nearest topics where nothing is found, and says what the book holds', async () => {
  await popup.keyboard.type('xqzzy 🚓');
  await popup.waitForSelector('[role="option"]');
  const [[heading, ...topics] = []] = await kept();
  expect(heading).toBe('Nearest topics');
  expect(topics).toContain('Hot pursuit');
  expect(await popup.$eval('.combobox-nothing', (text) => text.textContent)).toContain('Nothing found');
});

it('forgives slips in a language that is neither the officer’s nor the interface’s', async () => {
  await popup.keyboard.type('eurooppalainen pidatysmaarays');
  await popup.waitForSelector('[role="group"][aria-label="Topic"] [role="option"]');
  expect(await kept()).toContainEqual(['Topic', 'European arrest warrant']);
});

it('finds an everyday word of a language that is not the officer’s, though its words were not loaded', async () => {
  await popup.keyboard.type('tłumacz');
  // Before the words are there, the same topic may stand among the nearest ones.
  await popup.waitForSelector('[role="group"][aria-label="Topic"] [role="option"]');
  expect((await kept())[0]).toEqual(['Topic', 'Rights on arrest']);
});
