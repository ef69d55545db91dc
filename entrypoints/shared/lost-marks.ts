/** Sites whose marks fell because the browser withdrew the right to read them: said in the settings, until the browser is closed. */
import browser from 'webextension-polyfill';

const key = 'lostMarks';

export async function lostMarks(): Promise<string[]> {
  const stored = (await browser.storage.session.get(key))[key];
  return Array.isArray(stored) ? stored.filter((site) => typeof site === 'string') : [];
}

export async function noteLostMarks(sites: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [key]: [...new Set([...(await lostMarks()), ...sites])] });
}

/** Marked again: nothing is to be said of them any more. */
export async function forgetLostMarks(marked: readonly string[]): Promise<void> {
  const lost = await lostMarks();
  const left = lost.filter((site) => !marked.includes(site));
  if (left.length < lost.length) await browser.storage.session.set({ [key]: left });
}
