/** How much is put into a page, and how much the popup loads before it shows its briefing: gzipped, as a store would send it. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { mostSifted, packScripts, phraseScripts } from '../../entrypoints/shared/lexicon-scripts.ts';
import type { PhrasePack } from '../../rules/detect/phrases.ts';
import { siftPhrases } from '../../rules/detect/sift-phrases.ts';
import { addWords, newSieve, type WordSieve } from '../../rules/detect/word-sieve.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import { type Language, languages } from '../../rules/model/languages.ts';
import { chromeBuild, launchChromium } from '../browser/launch.ts';
import { storeSettings } from '../browser/settings.ts';
import { root } from '../root.ts';
import { readJson } from '../rulebook/load-book.ts';
import type { Figure } from './figures.ts';

export async function benchBytes(): Promise<Figure[]> {
  const { toPaint, toBriefing } = await loadedByPopup();
  const three: Language[] = ['de', 'en', 'fr'];
  return [
    { name: 'injected: three languages set, one written', value: injected(three, ['de']), unit: 'kB', most: 60 },
    { name: 'injected: the three largest set, one written', value: largestThree(), unit: 'kB', most: 60 },
    { name: 'injected: three languages set and written', value: injected(three, three), unit: 'kB', most: 60 },
    { name: 'injected: 26 languages set, a few words written', value: sparse(), unit: 'kB', most: 150 },
    { name: 'injected: 26 languages set, one written', value: injected(languages, ['de']), unit: 'kB', most: 150 },
    { name: 'injected: 26 languages set and written', value: injected(languages, languages), unit: 'kB', most: 150 },
    { name: 'watched by the panel: three languages set, one written', value: watched('/live-reader.js'), unit: 'kB' },
    { name: 'followed and marked: three languages set, one written', value: watched('/follower.js'), unit: 'kB' },
    { name: `popup to first paint (${toPaint.length} files)`, value: kilobytes(toPaint), unit: 'kB', most: 120 },
    { name: `popup to its briefing (${toBriefing.length} files)`, value: kilobytes(toBriefing), unit: 'kB' },
    { name: 'lexicon: the reader', value: kilobytes(['/reader.js']), unit: 'kB' },
    { name: 'lexicon: what all languages share', value: kilobytes(['/lexicon/common.js']), unit: 'kB' },
    ...biggest('names and small words', (lang) => `/lexicon/${lang}.js`),
    { name: 'lexicon: phrases of de for the reports', value: sifted(['de']), unit: 'kB' },
    ...biggest('phrases', (lang) => `/lexicon/${lang}-phrases.js`),
  ];
}

/** What a language brings: the three biggest, and all languages beside them in one line, so that growth is seen. */
function biggest(what: string, scriptOf: (lang: Language) => string): Figure[] {
  const sizes = languages.map((lang) => ({ lang, value: kilobytes([scriptOf(lang)]) }));
  const sorted = sizes.toSorted((a, b) => b.value - a.value);
  console.log(`${what}, in kB: ${sorted.map(({ lang, value }) => `${lang} ${value.toFixed(1)}`).join(', ')}`);
  return sorted.slice(0, 3).map(({ lang, value }) => ({ name: `lexicon: ${lang}, ${what}`, value, unit: 'kB' }));
}

/** The same of those three languages that have most. */
function largestThree(): number {
  const trios = languages.flatMap((first, at) =>
    languages
      .slice(at + 1)
      .flatMap((second, next) => languages.slice(at + next + 2).map((third): Language[] => [first, second, third])),
  );
  const sizeOf = new Map(languages.map((lang) => [lang, kilobytes(packScripts([lang]).slice(1))]));
  const phrasesOf = new Map(languages.map((lang) => [lang, sifted([lang])]));
  const sum = (trio: Language[]) => trio.reduce((total, lang) => total + (sizeOf.get(lang) ?? 0), 0);
  const written = (trio: Language[]) => Math.max(...trio.map((lang) => phrasesOf.get(lang) ?? 0));
  return injected([], []) + Math.max(...trios.map((trio) => sum(trio) + written(trio)));
}

/**
 * What a press puts into a page: the packs of the languages set, then the phrases of those that it speaks, as far as they
 * may stand there.
 */
function injected(set: readonly Language[], spoken: readonly Language[]): number {
  const phrases = spoken.length > mostSifted ? kilobytes(phraseScripts(spoken)) : sifted(spoken);
  return kilobytes([...packScripts(set), '/reader.js']) + phrases;
}

/** What a form gets that says too little to tell its language: all phrases, as far as they may stand there. */
function sparse(): number {
  const words = newSieve();
  addWords(words, 'Name Nationality Case Paris France');
  return kilobytes([...packScripts(languages), '/reader.js']) + siftedBy(words, languages);
}

/** What a page in German gets that is watched, with three languages set. */
function watched(script: string): number {
  return kilobytes([...packScripts(['de', 'en', 'fr']), script, ...phraseScripts(['de'])]);
}

/**
 * The phrases that go into a page that says, in these languages, all that the reports say; where a language has none, what
 * its table says. The tables of the others are no yardstick: each test makes them longer.
 */
function sifted(spoken: readonly Language[]): number {
  const words = newSieve();
  for (const lang of spoken) {
    const files = [`tests/reports/${lang}.yaml`, `rules/detect/lexicon/${lang}/table.yaml`].map((name) =>
      join(root, name),
    );
    const file = files.find(existsSync);
    if (file) addWords(words, readFileSync(file, 'utf8'));
  }
  return siftedBy(words, spoken);
}

/** The phrases of these languages that go into a page of these words. */
function siftedBy(words: WordSieve, spoken: readonly Language[]): number {
  const phrases: PhrasePack[] = spoken.map((lang) =>
    siftPhrases(readPack(readJson<string>(`${root}/generated/lexicon/${lang}-phrases.json`)), words),
  );
  return gzipped(JSON.stringify(phrases));
}

function kilobytes(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipped(readFileSync(join(chromeBuild, file))), 0);
}

function gzipped(data: string | Buffer): number {
  return gzipSync(data, { level: 9 }).length / 1000;
}

/**
 * What the popup page asks for until it first paints, and until its briefing stands there. It is opened in a tab, where
 * its requests can be heard from the first; a tab of the extension is no page that can be read, so the everyday topics
 * are shown.
 */
async function loadedByPopup(): Promise<{ toPaint: string[]; toBriefing: string[] }> {
  const chromium = await launchChromium();
  try {
    await storeSettings(chromium, { homeState: 'DE', service: 'police', interfaceLanguage: 'de' });
    const page = await chromium.browser.newPage();
    const session = await page.createCDPSession();
    const asked: { file: string; at: number }[] = [];
    session.on('Network.requestWillBeSent', ({ request, wallTime }) => {
      asked.push({ file: new URL(request.url).pathname.slice(1), at: wallTime * 1000 });
    });
    await session.send('Network.enable');
    await page.goto(`chrome-extension://${chromium.extension.id}/popup.html`);
    await page.waitForSelector('[data-ready="true"]');
    await page.waitForFunction(() => performance.getEntriesByName('briefing').length > 0);
    const moments = await page.evaluate(() => {
      const of = (name: string) => performance.timeOrigin + (performance.getEntriesByName(name)[0]?.startTime ?? 0);
      return { paint: of('first-contentful-paint'), briefing: of('briefing') };
    });
    const until = (moment: number) => [...new Set(asked.filter(({ at }) => at <= moment).map(({ file }) => file))];
    return { toPaint: until(moments.paint), toBriefing: until(moments.briefing) };
  } finally {
    await chromium.close();
  }
}
