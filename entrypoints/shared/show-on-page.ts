/** Scrolls the page in front to words on it and selects them, as the browser's own search would: its DOM stays as it is. */
import browser from 'webextension-polyfill';

/** @returns whether the words are there; a second time the next place is shown */
export async function showOnPage(surface: string): Promise<boolean> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return false;
  try {
    const frames = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      func: findInFrame,
      args: [surface],
    });
    return frames.some((frame) => frame.result === true);
  } catch {
    return false;
  }
}

/** Runs in the page, alone: nothing from outside its body is there. `find` is in no standard, and in every browser. */
function findInFrame(surface: string): boolean {
  const { find } = window as unknown as {
    find(text: string, matchCase: boolean, backwards: boolean, wrap: boolean): boolean;
  };
  return find.call(window, surface, false, false, true);
}
