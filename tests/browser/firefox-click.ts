/** A real click in Firefox's first tab: what browsers do only for an officer's own hand needs more than an event. */
import type { Browser } from 'puppeteer-core';
import type { FirefoxPage } from '../../scripts/browser/firefox-page.ts';

interface Connected {
  connection: { send(method: string, parameters: object): Promise<{ result: Record<string, unknown> }> };
}

export async function clickInFirefox(browser: Browser, page: FirefoxPage, selector: string): Promise<void> {
  const { connection } = browser as unknown as Connected;
  const place = await page.until(`(() => {
    const box = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect();
    return box ? JSON.stringify({ x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) }) : null;
  })()`);
  const tree = await connection.send('browsingContext.getTree', {});
  const [{ context }] = tree.result.contexts as [{ context: string }];
  const actions = [
    { type: 'pointerMove', ...JSON.parse(String(place)) },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await connection.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
  });
}
