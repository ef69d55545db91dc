/** Reads the page of the active tab, in its own frames, with the access that the press of the button gave. */
import browser from 'webextension-polyfill';
import { mergeReadings } from '../../rules/brief/merge-readings.ts';
import type { Language } from '../../rules/model/languages.ts';
import type { FrameReading, PageReading } from '../../rules/model/reading.ts';

/**
 * @param languages those whose forms are looked for
 * @returns what was found; a tab that lets no extension in is "unreadable"
 */
export async function readActiveTab(languages: readonly Language[]): Promise<PageReading> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return mergeReadings([]);
  const files = ['common', ...languages].map((name) => `/lexicon/${name}.js`);
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      files: [...files, '/reader.js'],
    });
    return mergeReadings(results.map((frame) => frame.result).filter(isReading));
  } catch {
    // Browser pages, the extension store, the PDF viewer: the browser refuses, with words that differ from one to the next.
    return mergeReadings([]);
  }
}

/** A frame that went away while it was read answers nothing. */
function isReading(value: unknown): value is FrameReading {
  return typeof value === 'object' && value !== null && 'findings' in value;
}
