/** Menu and keys, heard by the worker: what is wanted waits for the panel, also where that opens later. */
import type { WebWorker } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

/** What the browser would tell the worker, told by the test: a menu of the browser cannot be clicked from here. */
async function tell(worker: WebWorker, event: 'menu' | 'key', what: string): Promise<void> {
  await worker.evaluate(
    async (name, said) => {
      interface Told {
        dispatch(...details: unknown[]): void;
      }
      const { chrome } = globalThis as unknown as {
        chrome: {
          windows: { getLastFocused(): Promise<{ id: number }> };
          contextMenus: { onClicked: Told };
          commands: { onCommand: Told };
        };
      };
      const { id: windowId } = await chrome.windows.getLastFocused();
      if (name === 'menu')
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'look-up', selectionText: said }, { windowId });
      else chrome.commands.onCommand.dispatch(said, { windowId });
    },
    event,
    what,
  );
}

it('looks up selected words, and makes ready to search', async () => {
  const { extension, browser } = stage.chromium;
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  const worker = await target.worker();
  if (!worker) throw new Error('There is no worker.');
  await tell(worker, 'menu', '  nacheile schweiz  ');
  const panel = await browser.newPage();
  await panel.goto(`chrome-extension://${extension.id}/sidepanel.html`);
  await panel.waitForSelector('[role="option"]');
  const query = () => panel.$eval('[role="combobox"]', (field) => (field as HTMLInputElement).value);
  expect(await query()).toBe('nacheile schweiz');
  await tell(worker, 'key', 'search');
  await expect.poll(query).toBe('');
  await tell(worker, 'menu', 'x'.repeat(5000));
  await expect.poll(async () => (await query()).length).toBe(200);
  await panel.close();
});
