/** Reads the page in front, be it a page of the web or a practice page of the extension. */
import browser from 'webextension-polyfill';
import { mergeReadings } from '../../rules/brief/merge-readings.ts';
import type { Language } from '../../rules/model/languages.ts';
import type { FrameReading, PageReading } from '../../rules/model/reading.ts';
import { activeTab, type Mode, readTab } from '../popup/read-page.ts';
import { packScripts, phraseScripts } from './lexicon-scripts.ts';

/**
 * @param languages those whose forms are looked for
 * @param tab the tab in front, where the caller has asked for it already
 * @returns what was found; "unreadable" where the browser lets no extension in
 */
export async function readFrontPage(
  languages: readonly Language[],
  tab = activeTab(),
  mode?: Mode,
): Promise<PageReading> {
  const tabId = await tab;
  if (tabId === undefined) return mergeReadings([]);
  const page = await readTab(tabId, languages, mode);
  const practice = page.status === 'unreadable' ? practicePage(tabId) : undefined;
  return practice ? readPracticePage(practice, languages) : page;
}

interface PracticeWindow extends Window {
  practiceReading?: Promise<FrameReading>;
}

/** One of the pages to practise on, which the extension brings along. */
export function isPracticePage(tabId: number): boolean {
  return practicePage(tabId) !== undefined;
}

function practicePage(tabId: number): PracticeWindow | undefined {
  const views = browser.extension.getViews({ type: 'tab', tabId }) as PracticeWindow[];
  return views.find((view) => view.location.pathname.startsWith('/practice/'));
}

async function readPracticePage(view: PracticeWindow, languages: readonly Language[]): Promise<PageReading> {
  const scripts = [...packScripts(languages), ...phraseScripts(languages)];
  for (const path of [...scripts, '/practice-reader.js']) await runScript(view.document, path);
  return mergeReadings(view.practiceReading ? [await view.practiceReading] : []);
}

function runScript(page: Document, path: string): Promise<void> {
  const script = page.createElement('script');
  return new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${path} could not be run.`));
    script.src = path;
    page.head.append(script);
  }).then(() => script.remove());
}
