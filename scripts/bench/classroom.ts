/** The classroom: what a key stroke in a long case text costs, how soon its marks are there, and how soon a step is painted. */
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../browser/launch.ts';
import { storeSettings } from '../browser/settings.ts';
import { type Figure, median, percentile } from './figures.ts';

const characters = 20_000;
const keyStrokes = 120;
const switches = 20;
const sentence =
  'The driver of the van fled from Kehl in Germany towards Strasbourg in France; the patrol asks whether hot pursuit under Article 41 CISA may go on, and whether Belgium was asked. ';

export async function benchClassroom(): Promise<Figure[]> {
  const chromium = await launchChromium();
  try {
    await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'en' });
    const page = await chromium.browser.newPage();
    const address = `chrome-extension://${chromium.extension.id}/classroom.html`;
    await page.goto(`${address}#/free`);
    const read = await readMs(page);
    const key = await typingMs(page);
    await page.goto('about:blank');
    await page.setContent(bareField);
    const bare = await typingMs(page);
    // A page of its own: what was not saved holds it back from leaving.
    const editor = await chromium.browser.newPage();
    await editor.goto(`${address}#/edit/from/pursuit-de-ch`);
    const form = await formMs(editor);
    await editor.close();
    await page.bringToFront();
    await page.goto(`${address}#/case/pursuit-de-ch`);
    await page.waitForSelector('.stage[data-ready="true"]');
    const steps = await paintedMs(page, ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'PageUp']);
    const turns = await paintedMs(page, ['3', 'd', 't', 's', '1', '0']);
    return [
      { name: 'key stroke in a case of 20,000 characters, median', value: median(key), unit: 'ms' },
      { name: 'key stroke in it, 95th percentile', value: percentile(key, 0.95), unit: 'ms', most: 8 },
      { name: 'the same in a field on an empty page, median', value: median(bare), unit: 'ms' },
      { name: 'the same in a field on an empty page, 95th percentile', value: percentile(bare, 0.95), unit: 'ms' },
      { name: 'key stroke in a field of the editor, median', value: median(form), unit: 'ms' },
      {
        name: 'key stroke in a field of the editor, 95th percentile',
        value: percentile(form, 0.95),
        unit: 'ms',
        most: 8,
      },
      {
        name: 'reading the case in its worker, beside the page, median',
        value: median(read),
        unit: 'ms',
        most: 8,
      },
      { name: 'step to painted change, 95th percentile', value: percentile(steps, 0.95), unit: 'ms', most: 50 },
      { name: 'switch to painted change, 95th percentile', value: percentile(turns, 0.95), unit: 'ms', most: 50 },
    ];
  } finally {
    await chromium.close();
  }
}

/** What the browser's own editing costs: the field alone, as large and in the same letters. */
const bareField = `<!doctype html><style>textarea { box-sizing: border-box; width: 56rem; height: 600rem; font: 1.5rem/1.55 sans-serif; }</style><textarea></textarea>`;

/** The page's own work for a key stroke, until nothing of it is left to do but to paint. */
async function typingMs(page: Page): Promise<number[]> {
  await page.waitForSelector('textarea');
  return page.evaluate(
    async (text, strokes) => {
      const field = document.querySelector('textarea') as HTMLTextAreaElement;
      const type = (value: string) => {
        field.value = value;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      type(text);
      for (let wait = 0; wait < 60; wait++) await frame();
      field.focus();
      field.setSelectionRange(10_000, 10_000);
      const key: number[] = [];
      for (let stroke = 0; stroke < strokes; stroke++) {
        const started = performance.now();
        // What a key does, with the browser's own editing at the caret.
        document.execCommand('insertText', false, 'x');
        // Preact draws in a microtask of its own; the layout is asked for, so that it is counted.
        await Promise.resolve();
        await new Promise<void>((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        });
        document.querySelector('.case-lines, textarea')?.getBoundingClientRect();
        key.push(performance.now() - started);
        await frame();
        await frame();
      }
      return key;
    },
    caseText(),
    keyStrokes,
  );
}

/** The page's own work for a key stroke in the last text field of a scenario's form: whatever of the form is drawn anew. */
async function formMs(page: Page): Promise<number[]> {
  await page.waitForSelector('.editor-form .editor-field > textarea');
  return page.evaluate(async (strokes) => {
    const fields = document.querySelectorAll<HTMLTextAreaElement>('.editor-form .editor-field > textarea');
    const field = [...fields].at(-1) as HTMLTextAreaElement;
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    field.focus();
    const key: number[] = [];
    for (let stroke = 0; stroke < strokes; stroke++) {
      const started = performance.now();
      document.execCommand('insertText', false, 'x');
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(0);
      });
      document.querySelector('.editor-form')?.getBoundingClientRect();
      key.push(performance.now() - started);
      await frame();
      await frame();
    }
    return key;
  }, keyStrokes);
}

/** The reading of the case in its worker, asked alone. */
function readMs(page: Page): Promise<number[]> {
  return page.evaluate(async (text) => {
    const worker = new Worker('/case-reader.js');
    const read: number[] = [];
    for (let round = 0; round <= 40; round++) {
      const started = performance.now();
      await new Promise((resolve) => {
        worker.onmessage = resolve;
        worker.postMessage({ text: `${text}${round}`, lang: 'en' });
      });
      // The first takes in the lexicon.
      if (round > 0) read.push(performance.now() - started);
    }
    worker.terminate();
    return read;
  }, caseText());
}

/** From the key to the frame that shows what it did. */
async function paintedMs(page: Page, keys: Parameters<Page['keyboard']['press']>[0][]): Promise<number[]> {
  await page.evaluate(() => {
    const world = globalThis as unknown as { painted: number[] };
    world.painted = [];
    addEventListener(
      'keydown',
      (event) =>
        requestAnimationFrame(() =>
          requestAnimationFrame(() => world.painted.push(performance.now() - event.timeStamp)),
        ),
      { capture: true },
    );
  });
  for (let round = 0; round < switches; round++)
    for (const key of keys) {
      await page.keyboard.press(key);
      await page.waitForFunction(
        (count) => (globalThis as unknown as { painted: number[] }).painted.length > count,
        {},
        round * keys.length + keys.indexOf(key),
      );
    }
  return page.evaluate(() => (globalThis as unknown as { painted: number[] }).painted);
}

function caseText(): string {
  const paragraph = sentence.repeat(6);
  return Array.from({ length: Math.ceil(characters / paragraph.length) }, () => paragraph)
    .join('\n')
    .slice(0, characters);
}
