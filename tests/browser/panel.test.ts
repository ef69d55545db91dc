/** The side panel, opened from the popup as an officer would: it stays beside the page and never shows another page's briefing. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';
import { keepOpen } from './keep-open.ts';

const stage = setStage(`${root}/public/practice`);

const statusOf = (panel: Page, status: string) =>
  panel.waitForSelector(`[data-ready="true"][data-status="${status}"]`, { timeout: 10_000 });

it('shows what the popup showed, says so where it was not read, and reads again at a press', async () => {
  const { page, popup } = await stage.press('dispatch/index.html');
  const panel = await keepOpen(stage.chromium, popup);
  await statusOf(panel, 'read');
  await expect.poll(() => popup.isClosed()).toBe(true);
  expect(await attributesOf(panel, '[data-state]', 'data-state')).toContain('FR');
  expect(await attributesOf(panel, '[data-verdict][data-topic]', 'data-topic')).toContain('hot-pursuit');
  expect(await axeFaults(panel)).toEqual([]);

  const other = await stage.open('check/index.html');
  await other.bringToFront();
  await statusOf(panel, 'not-read');
  expect(await attributesOf(panel, '[data-state], [data-verdict]', 'data-state')).toEqual([]);
  expect(await panel.$eval('[data-notice="not-read"]', (notice) => notice.textContent)).toMatch(/not been read/);
  expect(await axeFaults(panel)).toEqual([]);

  await page.bringToFront();
  await statusOf(panel, 'read');
  await page.goto(page.url().replace('127.0.0.1', 'localhost'));
  await statusOf(panel, 'not-read');
  await panel.type('[role="combobox"]', 'nacheile schweiz');
  await panel.waitForSelector('[role="option"]');
  await panel.keyboard.press('Enter');
  await panel.waitForSelector('[data-topic="hot-pursuit"][data-partner="CH"]');

  await other.bringToFront();
  await stage.chromium.extension.triggerAction(other);
  await statusOf(panel, 'read');
  expect(await attributesOf(panel, '[data-state]', 'data-state')).toContain('BE');
});

it('follows the page as it changes', async () => {
  const { page, popup } = await stage.press('check/index.html');
  const panel = await keepOpen(stage.chromium, popup);
  await statusOf(panel, 'read');
  await page.bringToFront();
  expect(await attributesOf(panel, '[data-state]', 'data-state')).not.toContain('LV');
  await page.$eval('body', (body) => {
    body.append(
      Object.assign(document.createElement('p'), { id: 'news', textContent: 'The car is registered in Latvia.' }),
    );
  });
  await panel.waitForSelector('[data-state="LV"]');
  await page.$eval('#news', (news) => news.remove());
  await panel.waitForSelector('[data-state="LV"]', { hidden: true });
});

it('reads the frames that come into the page, and leaves those that go', async () => {
  const { page, popup } = await stage.press('check/index.html');
  const panel = await keepOpen(stage.chromium, popup);
  await statusOf(panel, 'read');
  await page.bringToFront();
  await page.$eval('body', (body) => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>The car is registered in Latvia.</p>';
    body.append(frame);
  });
  await panel.waitForSelector('[data-state="LV"]');
  await page.$eval('iframe', (frame) => {
    (frame as HTMLIFrameElement).srcdoc = '<p>The car is registered in Cyprus.</p>';
  });
  await panel.waitForSelector('[data-state="CY"]');
  await panel.waitForSelector('[data-state="LV"]', { hidden: true });
  await page.$eval('iframe', (frame) => frame.remove());
  await panel.waitForSelector('[data-state="CY"]', { hidden: true });
});

it('knows the phrases of a language that the page begins to speak', async () => {
  const { page, popup } = await stage.press('check/index.html');
  const panel = await keepOpen(stage.chromium, popup);
  await statusOf(panel, 'read');
  await page.bringToFront();
  expect(await attributesOf(panel, '[data-topic]', 'data-topic')).not.toContain('controlled-delivery');
  await page.$eval('body', (body) => {
    const text =
      'La policía española propone una entrega vigilada en la frontera con Francia, porque el camión que llegó de Lisboa no ha sido registrado todavía y los agentes esperan la autorización.';
    body.append(Object.assign(document.createElement('p'), { textContent: text }));
  });
  await panel.waitForSelector('[data-topic="controlled-delivery"]');
});
