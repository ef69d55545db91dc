/** Where on the page it says so, and what is taken along: nothing of the page is changed, nothing becomes markup. */
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

it('shows a word on the page', async () => {
  const { page, popup } = await stage.press('inbox/index.html');
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  await popup.click('[data-way="why"]');
  const word = await popup.$eval('.why-surface', (button) => button.textContent ?? '');
  await popup.click('.why-surface');
  await expect.poll(() => page.evaluate(() => String(getSelection()).toLowerCase())).toBe(word.toLowerCase());
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await popup.$$eval('.why [role="status"]', (all) => all.map((one) => one.textContent).join(''))).toBe('');
  await page.evaluate(() => document.body.replaceChildren());
  await popup.click('.why-surface');
  await popup.waitForFunction(() => document.querySelector('.why')?.textContent?.includes('not on the page'));
  await popup.close();
});

it('copies a card as text and as a document with its links', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  await popup.evaluate(() => {
    const taken: Record<string, string> = {};
    Object.assign(globalThis, { taken });
    navigator.clipboard.write = async ([item]) => {
      for (const type of item?.types ?? []) taken[type] = (await (await item?.getType(type))?.text()) ?? '';
    };
  });
  await popup.click('.card-foot button');
  await popup.waitForSelector('.copy-outcome:not(:empty)');
  const taken = await popup.evaluate(() => (globalThis as unknown as { taken: Record<string, string> }).taken);
  expect(Object.keys(taken)).toEqual(['text/plain', 'text/html']);
  const [first] = (taken['text/plain'] ?? '').split('\n');
  const rich = await popup.evaluate((markup) => {
    const page = new DOMParser().parseFromString(markup, 'text/html');
    return {
      heading: page.querySelector('h3')?.textContent,
      parts: page.querySelectorAll('h4').length,
      links: [...page.querySelectorAll('li a')].every((link) => /^https?:/.test(link.getAttribute('href') ?? '')),
      linkCount: page.querySelectorAll('li a').length,
    };
  }, taken['text/html'] ?? '');
  expect(rich).toMatchObject({ heading: first, links: true });
  expect(rich.parts).toBeGreaterThan(2);
  expect(rich.linkCount).toBeGreaterThan(0);
  await popup.close();
});
