/** The side panel, opened as an officer would. */
import { type Page, ProtocolError } from 'puppeteer-core';
import type { Chromium } from '../../scripts/browser/launch.ts';

/**
 * Presses "Keep open" in the popup, which closes it.
 * @param others the panels of other windows
 * @returns the panel of the popup's window
 */
export async function keepOpen(chromium: Chromium, popup: Page, others: readonly Page[] = []): Promise<Page> {
  const known = others.map((other) => other.target());
  const opened = chromium.browser.waitForTarget(
    (target) => target.url().endsWith('/sidepanel.html') && !known.includes(target),
  );
  // The popup may be gone before it has answered that the button was let go.
  await popup.click('[data-way="keep-open"]').catch((fault: unknown) => {
    if (!(fault instanceof ProtocolError)) throw fault;
  });
  return (await opened).asPage();
}
