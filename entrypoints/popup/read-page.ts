/** Reads the page of the active tab, in its own frames, with the access that the press of the button gave. */
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { mergeReadings } from '../../rules/brief/merge-readings.ts';
import type { PhrasePack } from '../../rules/detect/phrases.ts';
import type { Language } from '../../rules/model/languages.ts';
import type { FrameReading, PageReading } from '../../rules/model/reading.ts';
import type { ReaderWorld } from '../reader/reader-world.ts';
import { languagesIn, speechesIn } from '../shared/frame-speeches.ts';
import { mostSifted, packScripts, phraseScripts } from '../shared/lexicon-scripts.ts';
import { siftedPhrases } from '../shared/sifted-phrases.ts';

/** The tab in front of the window that asks. */
export async function activeTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

type Target = Scripting.InjectionTarget;

/** Whether a page is read once, or watched from then on. */
export type Mode = 'once' | 'watch';

/**
 * Asks the page first which languages it speaks and which words it may hold, so that only phrases that may stand there are
 * put into it; one that is watched gets all of its languages, since nobody knows what will come. A page that goes away while
 * it is read takes the answer along: the one that came in its place is read, once, where the access reaches it.
 * @param languages those whose forms are looked for
 * @returns what was found; a tab that lets no extension in is "unreadable"
 */
export async function readTab(
  tabId: number,
  languages: readonly Language[],
  mode: Mode = 'once',
): Promise<PageReading> {
  const next = nextPage(tabId);
  const first = await Promise.race([readOnce({ tabId, allFrames: true }, languages, mode), next.isThere]);
  next.forget();
  return first.length > 0
    ? mergeReadings(first)
    : mergeReadings(await readOnce({ tabId, allFrames: true }, languages, mode));
}

/** The moment at which the tab has loaded another page: a browser that keeps the one before it may never answer for that. */
function nextPage(tabId: number): { isThere: Promise<FrameReading[]>; forget(): void } {
  const { promise: isThere, resolve } = Promise.withResolvers<FrameReading[]>();
  let isLoading = false;
  const onUpdated = (id: number, { status }: Tabs.OnUpdatedChangeInfoType) => {
    if (id !== tabId) return;
    if (status === 'complete' && isLoading) resolve([]);
    if (status === 'loading') isLoading = true;
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  return { isThere, forget: () => browser.tabs.onUpdated.removeListener(onUpdated) };
}

/** Has the frames watched that came after the others. */
export async function watchNewFrames(tabId: number, languages: readonly Language[]): Promise<void> {
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: isUnwatched });
    const frameIds = frames.filter(({ result }) => result === true).map(({ frameId }) => frameId);
    if (frameIds.length > 0) await readOnce({ tabId, frameIds }, languages, 'watch');
  } catch {
    // The page has gone, or the access to it.
  }
}

/** Runs in the frame. */
function isUnwatched(): boolean {
  return (globalThis as { borderbriefLive?: unknown }).borderbriefLive === undefined;
}

/** What each frame answered; nothing where the page went away, or lets nobody in. */
async function readOnce(target: Target, languages: readonly Language[], mode: Mode): Promise<FrameReading[]> {
  try {
    const reader = mode === 'watch' ? '/live-reader.js' : '/reader.js';
    const speeches = speechesIn(await runInFrames(target, { files: [...packScripts(languages), reader] }));
    const heard = languagesIn(speeches);
    const spoken = heard.length > 0 ? heard : languages;
    if (mode === 'watch' || heard.length > mostSifted) {
      const word = mode === 'watch' ? '/watch-now.js' : '/read-now.js';
      return (await runInFrames(target, { files: [...phraseScripts(spoken), word] })).filter(isReading);
    }
    const words = speeches.map((speech) => speech.words);
    const args = [await siftedPhrases(spoken, words)];
    return (await runInFrames(target, { func: readNow, args })).filter(isReading);
  } catch {
    // Browser pages, the extension store, the PDF viewer: the browser refuses, with words that differ from one to the next.
    return [];
  }
}

/** Runs in the frame. One that came later has no reader, and answers nothing. */
function readNow(phrases: PhrasePack[]): Promise<FrameReading> | undefined {
  return (globalThis as ReaderWorld).borderbriefRead?.(phrases);
}

/** What the last of the scripts answers in each frame. */
async function runInFrames(target: Target, script: Omit<Scripting.ScriptInjection, 'target'>): Promise<unknown[]> {
  const results = await browser.scripting.executeScript({ target, ...script });
  return results.map((frame) => frame.result);
}

/** A frame that went away while it was read answers nothing. */
export function isReading(value: unknown): value is FrameReading {
  return typeof value === 'object' && value !== null && 'findings' in value;
}
