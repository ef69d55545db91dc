/** The number on the toolbar button. The browser takes it away when the tab goes to another page. */
import browser from 'webextension-polyfill';

/** @param count how many states and topics the page in front gave; none shows no number */
export async function showCount(count: number): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab.id, color: '#1b4f86' });
    await browser.action.setBadgeText({ tabId: tab.id, text: count === 0 ? '' : String(count) });
  } catch {
    // The tab was closed in the meantime.
  }
}
