/** Stops the extension's worker by the browser's own means, as when it is idle; what it has still to do may wake it once more. */

import { expect } from 'vitest';
import type { Chromium } from '../../scripts/browser/launch.ts';

export async function stopWorker({ browser }: Chromium): Promise<void> {
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  await session.send('ServiceWorker.enable');
  await expect
    .poll(
      async () => {
        await session.send('ServiceWorker.stopAllWorkers');
        return browser.targets().some((target) => target.type() === 'service_worker');
      },
      { timeout: 10_000 },
    )
    .toBe(false);
  await page.close();
}
