/** The number on the toolbar button. The browser takes it away when the tab goes to another page. */
import browser from 'webextension-polyfill';

/** On the button of the tab in front. */
export async function showCount(count: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await showCountOn(tab.id, count);
}

/** @param count how many states and topics the page gave; none shows no number */
export async function showCountOn(tabId: number, count: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1b4f86' });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
