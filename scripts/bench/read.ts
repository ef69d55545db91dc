/** The whole first read of large pages in Chromium, against the floor and against peers over the same forms. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expandPattern, readFormLines } from '../../rules/detect/form-patterns.ts';
import { launchChromium } from '../browser/launch.ts';
import { serve } from '../browser/serve.ts';
import { root } from '../root.ts';
import { type Lexicon, loadLexicon } from '../rulebook/load-detector.ts';
import { bundle } from './bundle.ts';
import { hasCorpus, makePages } from './corpus.ts';
import type { Figure } from './figures.ts';
import type { ReadBench } from './in-page/read.ts';

const runs = 7;

export async function benchRead(): Promise<Figure[]> {
  if (!hasCorpus) {
    console.log('The corpus of large pages is not beside the project: the reading bench is left out.');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'borderbrief-pages-'));
  makePages(folder);
  const served = await serve(folder);
  const chromium = await launchChromium();
  const script = await bundle(`${root}/scripts/bench/in-page/read.ts`);
  const lexicon = loadLexicon();
  const on = async (name: string, measure: (page: Page, lexicon: Lexicon) => Promise<Figure[]>) => {
    const page = await chromium.browser.newPage();
    await page.goto(`${served.origin}/${name}.html`);
    await page.evaluate(script);
    // The page's own layout is no part of the reading.
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    const figures = await measure(page, lexicon);
    await page.close();
    return figures;
  };
  try {
    return [...(await on('case-tables-2m', twoMegabytes)), ...(await on('everything-8m', eightMegabytes))];
  } finally {
    await chromium.close();
    await served.close();
    rmSync(folder, { recursive: true });
  }
}

type Bench = { bench: ReadBench };

function prepare(page: Page, lexicon: Lexicon): Promise<number> {
  return page.evaluate(({ packs, common }) => (globalThis as unknown as Bench).bench.readyMs(packs, common), lexicon);
}

const floorOf = (page: Page) => page.evaluate(() => (globalThis as unknown as Bench).bench.floor());
const walkOf = (page: Page) => page.evaluate(() => (globalThis as unknown as Bench).bench.walk());
const readOf = (page: Page) => page.evaluate(() => (globalThis as unknown as Bench).bench.read());

async function twoMegabytes(page: Page, lexicon: Lexicon): Promise<Figure[]> {
  const ready = await prepare(page, lexicon);
  const first = await readOf(page);
  // Turn by turn, and the least disturbed of each: other work on the machine then hits both alike.
  const floors: number[] = [];
  const walks: number[] = [];
  const reads: number[] = [];
  for (let run = 0; run < runs; run++) {
    floors.push(await floorOf(page));
    walks.push(await walkOf(page));
    reads.push((await readOf(page)).ms);
  }
  const floor = Math.min(...floors);
  const walk = Math.min(...walks);
  const read = Math.min(...reads);
  const forms = formsOf(lexicon);
  const aho = await page.evaluate((list) => (globalThis as unknown as Bench).bench.ahoCorasick(list), forms);
  const regexp = await page.evaluate((list) => (globalThis as unknown as Bench).bench.alternation(list), forms);
  const sample = forms.filter((_, at) => at % 400 === 0);
  const mark =
    (await page.evaluate((list) => (globalThis as unknown as Bench).bench.markJs(list), sample)) *
    (forms.length / sample.length);
  return [
    {
      name: `ready with ${lexicon.packs.length} languages (${forms.length} forms)`,
      value: ready,
      unit: 'ms',
      most: 15,
    },
    { name: '2 MB: reading textContent and looking at each character (floor)', value: floor, unit: 'ms' },
    { name: '2 MB: walking from text to text, its parent, each character', value: walk, unit: 'ms' },
    { name: '2 MB: first whole read, cold', value: first.ms, unit: 'ms' },
    { name: `2 MB: whole read (${first.findings} findings)`, value: read, unit: 'ms' },
    { name: '2 MB: whole read ÷ floor', value: read / floor, unit: '×', most: 2 },
    { name: '2 MB: whole read ÷ that walk', value: read / walk, unit: '×' },
    { name: '2 MB: modern-ahocorasick ÷ whole read', value: aho / read, unit: '×', least: 20 },
    { name: '2 MB: one compiled alternation ÷ whole read', value: regexp / read, unit: '×', least: 5 },
    { name: '2 MB: mark.js (from one form in 400, scaled) ÷ whole read', value: mark / read, unit: '×', least: 10 },
  ];
}

async function eightMegabytes(page: Page, lexicon: Lexicon): Promise<Figure[]> {
  await prepare(page, lexicon);
  const first = await page.evaluate(() => (globalThis as unknown as Bench).bench.readWatched());
  return [
    { name: '8 MB: first whole read, cold', value: first.ms, unit: 'ms' },
    { name: '8 MB: longest task during it', value: first.longestMs, unit: 'ms', most: 16 },
  ];
}

/** Every listed form, once. */
function formsOf({ packs, common }: Lexicon): string[] {
  const looked = new Set(['name', 'adjective', 'demonym', 'place', 'term', 'acronym', 'nickname']);
  const parts = [...packs.flatMap(({ forms, phrases = {} }) => [forms, phrases]), common.forms];
  const forms = parts.flatMap((part) =>
    Object.entries(part)
      .filter(([formClass]) => looked.has(formClass.replace(/[+*]$/, '')))
      .flatMap(([, lines]) => readFormLines(lines).flat().flatMap(expandPattern)),
  );
  return [...new Set(forms)];
}
