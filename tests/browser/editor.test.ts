/** A trainer's own scenarios in a real browser: made by keyboard, kept, taken out and in again, refused and asked about. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { sampleScenario } from '../../rules/scenarios/sample-scenario.ts';
import { writeClassFile } from '../../rules/scenarios/write-class-file.ts';
import { root } from '../../scripts/root.ts';
import { exported, openClassroom, pressKeys } from './classroom.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

/** Of the extension's pages; the types at hand are those of a test. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<Record<string, unknown>>; remove(key: string): Promise<void> } };
};

const stage = setStage(`${root}/public/practice`);
const folder = mkdtempSync(join(tmpdir(), 'class-file-'));
const sample = sampleScenario({ acts: [], lines: [], questions: [], whatIfs: [] });

const stored = (page: Page) =>
  page.evaluate(async () => {
    const { classFile } = await chrome.storage.local.get('classFile');
    return (classFile as { scenarios: { id: string; title: Record<string, string> }[] } | undefined)?.scenarios ?? [];
  });

/** The fields at which something is said to be wrong. */
const faultsTold = (page: Page) =>
  page.$$eval('.editor-form .field-fault', (faults) =>
    faults.map((fault) => fault.closest('[data-field]')?.getAttribute('data-field')),
  );

async function clear(page: Page): Promise<void> {
  await page.evaluate(() => chrome.storage.local.remove('classFile'));
  await page.waitForFunction(() => !document.querySelector('[data-own]'));
}

async function importText(page: Page, name: string, text: string): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const input = (await page.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
}

describe('a scenario of one’s own', () => {
  it('is made by keyboard, is there after a reload, and runs like the ready ones', async () => {
    const page = await openClassroom(stage, '');
    await page.waitForSelector('[data-way="edit"]');
    await page.focus('[data-way="edit"]');
    await pressKeys(page, 'Enter');
    await page.waitForSelector('[data-save="blank"]');
    expect(await faultsTold(page)).toEqual([]);
    await page.focus('#field-title');
    await pressKeys(page, 'Tab');
    await page.waitForSelector('#field-title[aria-describedby="field-title-fault"][aria-invalid="true"]');
    expect(await faultsTold(page)).toEqual(['title']);
    await page.focus('#field-title');
    await page.keyboard.type('<b>Car</b> at the bridge');
    await page.waitForSelector('#field-title:not([aria-invalid])');
    await pressKeys(page, 'Tab');
    await page.keyboard.type('A car flees into France. We ask for hot pursuit.');
    await page.waitForSelector('[data-state="FR"]');
    await page.focus('[data-state="FR"]');
    await pressKeys(page, 'Enter');
    await page.waitForSelector('[data-topic-chip="hot-pursuit"]');
    await page.focus('[data-topic-chip="hot-pursuit"]');
    await pressKeys(page, 'Enter');
    await page.waitForSelector('.reveal[data-partner="FR"]');
    await page.waitForSelector('[data-save="saved"]');
    await page.reload();
    await page.waitForSelector('#field-title');
    expect(await page.$eval('#field-title', (field) => (field as HTMLTextAreaElement).value)).toBe(
      '<b>Car</b> at the bridge',
    );
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForSelector('[data-own] .class-case');
    expect(await page.$eval('[data-own] strong', (title) => title.innerHTML)).toBe(
      '&lt;b&gt;Car&lt;/b&gt; at the bridge',
    );
    await page.focus('[data-own] .class-case');
    await pressKeys(page, 'Enter');
    await page.waitForSelector('.stage[data-ready="true"]');
    await page.close();
  });

  it('is not written over by another window', async () => {
    const first = await openClassroom(stage, '#/edit/own');
    const second = await openClassroom(stage, '#/edit/own');
    for (const [page, text] of [
      [first, 'One'],
      [second, 'Two'],
    ] as const) {
      await page.bringToFront();
      await page.waitForSelector('[data-save="saved"]');
      await page.focus('#field-title');
      await page.keyboard.type(text);
      await page.waitForSelector(page === first ? '[data-save="saved"]' : '[data-save="conflict"]');
      if (page === first)
        await page.waitForFunction(async () => {
          const { classFile } = await chrome.storage.local.get('classFile');
          return JSON.stringify(classFile).includes('One');
        });
    }
    expect((await stored(second)).map(({ title }) => title.en)).toEqual([expect.stringContaining('One')]);
    await second.$eval('[data-save-state] + p button', (both) => (both as HTMLElement).click());
    await second.waitForSelector('[data-save="saved"]');
    expect((await stored(second)).length).toBe(2);
    await first.close();
    await second.close();
  });

  it('can be a copy of a ready one, whose answers the book bears out, and be deleted when asked twice', async () => {
    const page = await openClassroom(stage, '#/edit/from/pursuit-de-ch');
    await page.waitForSelector('[data-save="saved"]');
    await page.waitForSelector('[data-judged="0"]');
    const all = (await stored(page)).length;
    await page.evaluate(() => {
      location.hash = '#/';
    });
    await page.waitForSelector('[data-case="pursuit-de-ch-2"] [data-delete]');
    await page.focus('[data-case="pursuit-de-ch-2"] [data-delete]');
    await pressKeys(page, 'Enter');
    expect((await stored(page)).length).toBe(all);
    await pressKeys(page, 'Enter');
    await page.waitForFunction(() => !document.querySelector('[data-case="pursuit-de-ch-2"]'));
    expect((await stored(page)).length).toBe(all - 1);
    await page.close();
  });

  it('keeps what was written in one field when another is changed, wherever they stand', async () => {
    const page = await openClassroom(stage, '#/edit/from/pursuit-de-ch');
    await page.waitForSelector('[data-save="saved"]');
    const write = async (field: string, text: string) => {
      await page.focus(field);
      await page.keyboard.type(text);
    };
    const choose = (group: string, value: string) =>
      page.select(`${group} .editor-pair label:nth-of-type(2) select`, value);
    await write('#field-questions-0-ask', 'AAA');
    await write('#field-whatIfs-0-ask', 'BBB');
    await choose('[data-field="whatIfs[0]"]', 'customs');
    await write('#field-title', 'CCC');
    await choose('.editor-form >', 'customs');
    await write('#field-goals-0-', 'DDD');
    await write('#field-questions-0-ask', 'EEE');
    await choose('[data-field="whatIfs[0]"]', 'police');
    // Not waited for as saved, which depends on what the book says to it: what the form holds is what counts.
    const held = await page.$$eval('.editor-form textarea', (fields) => fields.map(({ value }) => value).join(' '));
    for (const text of ['AAA', 'BBB', 'CCC', 'DDD', 'EEE']) expect(held).toContain(text);
    expect(
      await page.$$eval('.editor-pair label:nth-of-type(2) select', (all) => all.map(({ value }) => value).slice(0, 2)),
    ).toEqual(['customs', 'police']);
    await page.close();
  });
});

describe('a file', () => {
  it('that was exported is imported to the same bytes', async () => {
    const page = await openClassroom(stage, '');
    await page.waitForSelector('[data-export-all]');
    const before = await exported(page, '[data-export-all]');
    await clear(page);
    await importText(page, 'again.json', before);
    await page.waitForSelector('[data-import="done"]');
    await page.waitForSelector('[data-export-all]');
    expect(await exported(page, '[data-export-all]')).toBe(before);
    await page.close();
  });

  it('that is cut off is refused with place and reason, and nothing is lost', async () => {
    const page = await openClassroom(stage, '');
    await page.waitForSelector('[data-own]');
    const before = await stored(page);
    await importText(page, 'cut.json', writeClassFile('Class', [sample]).slice(0, 200));
    await page.waitForSelector('[data-import="refused"]');
    expect(await page.$eval('[data-fault="truncated"]', (fault) => fault.textContent)).toMatch(
      /Line \d+, column \d+.*incomplete/s,
    );
    expect(await stored(page)).toEqual(before);
    await page.close();
  });

  it('with markup in every field stays text, and a taken id is asked about', async () => {
    const evil = '<img src=x onerror="document.title=1">';
    const page = await openClassroom(stage, '');
    await page.waitForSelector('[data-own]');
    await importText(page, 'evil.json', writeClassFile(evil, [{ ...sample, title: { en: evil }, case: { en: evil } }]));
    await page.waitForSelector(`[data-case="${sample.id}"]`);
    await importText(page, 'other.json', writeClassFile('Class', [sample]));
    await page.waitForSelector(`[data-collision="${sample.id}"]`);
    expect((await stored(page)).filter(({ id }) => id === sample.id)[0]?.title).toEqual({ en: evil });
    await page.focus(`[data-collision="${sample.id}"] [value="both"]`);
    await pressKeys(page, 'ArrowRight', 'Enter');
    await page.waitForSelector('[data-import="done"]');
    expect((await stored(page)).filter(({ id }) => id.startsWith(sample.id)).map(({ title }) => title)).toEqual([
      sample.title,
    ]);
    expect(await page.$$('img')).toEqual([]);
    await page.close();
  });
});

describe.each(['light', 'dark'])('in %s colours', (theme) => {
  it.each([1280, 320])('has no fault that axe can see at %i px, and nothing stands out of the page', async (width) => {
    await stage.settings({ ...german, theme });
    const page = await openClassroom(stage, '#/edit/from/pursuit-de-ch');
    await page.setViewport({ width, height: 800 });
    await page.waitForSelector('.reveal');
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.$eval('.editor', (editor) => editor.scrollWidth - editor.clientWidth)).toBe(0);
    await page.close();
  });
});
