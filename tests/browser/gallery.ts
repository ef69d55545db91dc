/** Opens the gallery of components in the extension, and checks what it shows with axe. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { root } from '../../scripts/root.ts';
import type { Stage } from './extension.ts';

const axe = readFileSync(`${root}/node_modules/axe-core/axe.min.js`, 'utf8');

/** One address of the gallery that is worth a look: a whole page in one state, or a component in all of its states. */
export interface Exhibit {
  only: string;
  state?: number;
}

/** @param isForced as a reader sees it who has the system choose the colours */
export async function openGallery(stage: Stage, asked: Record<string, string>, isForced = false): Promise<Page> {
  const page = await stage.chromium.browser.newPage();
  if (isForced) {
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
  }
  const query = new URLSearchParams(asked);
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/gallery.html?${query}`);
  await page.waitForSelector('[data-gallery-ready]');
  return page;
}

export async function listExhibits(stage: Stage): Promise<Exhibit[]> {
  const page = await openGallery(stage, {});
  const fixtures = await page.$$eval('[data-fixture]', (elements) =>
    elements.map((element) => ({
      only: element.getAttribute('data-fixture') ?? '',
      states: Number(element.getAttribute('data-states')),
      isPage: element.hasAttribute('data-page'),
    })),
  );
  await page.close();
  return fixtures.flatMap(({ only, states, isPage }) =>
    isPage ? Array.from({ length: states }, (_, state) => ({ only, state })) : [{ only }],
  );
}

/** @returns one line for each fault: the rule, and the first element that breaks it */
export async function axeFaults(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await checker.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length})`);
  });
}
