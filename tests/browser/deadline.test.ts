/** The deadline helper for real: from a card's line to a running deadline, the nights when clocks change, keyboard, axe. */
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

const stage = setStage(`${root}/public/practice`);
let page: Page;
afterEach(async () => {
  await page.evaluate(() => chrome.storage.local.remove('deadlines'));
  await page.close();
});

interface Api {
  storage: { local: { get(key: string): Promise<{ deadlines?: object[] }>; remove(key: string): Promise<void> } };
  alarms: { getAll(): Promise<{ name: string }[]> };
}
declare const chrome: Api;

const line = '[data-line="cisa40-2-five-hours"]';
const clockOf = (inside: string) => `li:has(> ${line}) .deadline-clock ${inside}`;

/** The card of a German surveillance into France, its deadlines unfolded, by the clock of Berlin. */
async function openCard(width = 500): Promise<Page> {
  page = await stage.chromium.browser.newPage();
  await page.setViewport({ width, height: 900 });
  await page.emulateTimezone('Europe/Berlin');
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/lookup.html?q=surveillance+de+fr`);
  await page.waitForSelector('[role="option"]');
  await page.focus('[role="combobox"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-topic="surveillance"][data-partner="FR"]');
  await page.$eval('[data-topic="surveillance"] [data-slot="deadlines"]', (slot) => slot.setAttribute('open', ''));
  await page.waitForSelector(clockOf('[data-way="start-clock"]'));
  return page;
}

async function openForm(width?: number): Promise<void> {
  await openCard(width);
  await page.click(clockOf('[data-way="start-clock"]'));
  await page.waitForSelector(clockOf('form'));
}

async function enter(moment: string): Promise<void> {
  await page.$eval(
    clockOf('input[type="datetime-local"]'),
    (field, value) => {
      (field as HTMLInputElement).value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
    moment,
  );
  await page.click(clockOf('button[type="submit"]'));
}

const stored = () => page.evaluate(async () => (await chrome.storage.local.get('deadlines')).deadlines ?? []);
const text = (selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

it('starts now by keyboard alone, and keeps nothing but the line and times', async () => {
  await openCard();
  await page.focus(clockOf('[data-way="start-clock"]'));
  await page.keyboard.press('Enter');
  await page.waitForSelector(clockOf('form'));
  await page.focus(clockOf('[data-way="start-now"]'));
  await page.keyboard.press('Space');
  await page.waitForSelector('[data-deadlines="1"]');
  expect(await text(clockOf('.deadline-due'))).toMatch(/^Due /);
  expect(await text('[data-deadlines] summary')).toMatch(/1 deadline running(4 hours 59 minutes|5 hours) left/);
  const [deadline] = await stored();
  expect(Object.keys(deadline ?? {}).sort()).toEqual(['at', 'endOfDay', 'id', 'line', 'remindAt', 'start', 'topic']);
});

it('says plainly that a deadline is over, and forgets it when told to', async () => {
  await openForm();
  await enter('2026-01-05T10:00');
  await page.waitForSelector('[data-deadlines="1"] [data-over]');
  expect(await text('[data-deadlines] summary')).toContain('Overdue by');
  expect(await text(clockOf('.deadline-due'))).toMatch(/5 Jan 2026, 15:00/);
  await page.click('[data-deadlines] summary');
  await page.click('[data-deadline] button');
  await page.waitForFunction(() => document.querySelector('[data-deadlines]') === null);
  expect(await stored()).toEqual([]);
});

describe('on the night of a change of the clocks', () => {
  it('asks again for a time that does not exist', async () => {
    await openForm();
    await enter('2026-03-29T02:30');
    await page.waitForSelector(clockOf('[role="alert"] p'));
    expect(await text(clockOf('[role="alert"]'))).toContain('does not exist');
    expect(await stored()).toEqual([]);
  });

  it('asks which of two is meant', async () => {
    await openForm();
    await enter('2026-10-25T02:30');
    await page.waitForSelector(clockOf('[data-which="1"]'));
    await page.click(clockOf('[data-which="1"]'));
    await page.waitForSelector('[data-deadlines="1"]');
    expect(await stored()).toMatchObject([{ start: Date.UTC(2026, 9, 25, 1, 30) }]);
  });
});

describe('by the clock that the officer chose', () => {
  it('counts, and says whose it is', async () => {
    await stage.settings({ ...german, timeZone: 'Europe/Helsinki' });
    await openForm();
    expect(await text(clockOf('form'))).toContain('Clock of Europe/Helsinki');
    await enter('2026-10-25T03:30');
    await page.click(clockOf('[data-which="1"]'));
    await page.waitForSelector('[data-deadlines="1"]');
    // Half past three comes twice in Helsinki that night, and once in Berlin, where the computer stands.
    expect(await stored()).toMatchObject([{ start: Date.UTC(2026, 9, 25, 1, 30) }]);
    expect(await text(clockOf('.deadline-due'))).toMatch(/25 Oct 2026, 08:30.*Europe\/Helsinki/);
  });

  it('goes by the computer, and says so, where the chosen zone is no zone any more', async () => {
    await stage.settings({ ...german, timeZone: 'Europe/Atlantis' });
    await openForm();
    expect(await text(clockOf('form'))).toContain('Clock of Europe/Berlin');
    expect(await page.$eval('[data-ready]', (root) => root.textContent)).toMatch(/time zone/);
    await stage.settings(german);
  });
});

it('sets an alarm where a reminder is wanted, and takes it back with the deadline', async () => {
  const alarms = () => page.evaluate(async () => (await chrome.alarms.getAll()).length);
  await openForm();
  await page.click(clockOf('input[type="checkbox"]'));
  await page.click(clockOf('[data-way="start-now"]'));
  await page.waitForFunction(async () => (await chrome.alarms.getAll()).length === 1);
  await page.click('[data-deadlines] summary');
  await page.click('[data-deadline] button');
  await page.waitForFunction(async () => (await chrome.alarms.getAll()).length === 0);
  expect(await alarms()).toBe(0);
});

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  it('has no fault that axe sees at 320 px, with the form and a running deadline open', async () => {
    await stage.settings({ ...german, theme });
    await openForm(320);
    await page.click(clockOf('[data-way="start-now"]'));
    await page.waitForSelector('[data-deadlines="1"]');
    await page.click('[data-deadlines] summary');
    await page.click(clockOf('[data-way="start-clock"]'));
    await page.waitForSelector(clockOf('form'));
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});
