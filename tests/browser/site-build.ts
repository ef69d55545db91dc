/** A copy of the built extension that may read one site from the start: the browser's own question cannot be answered by a test. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { Chromium } from '../../scripts/browser/launch.ts';

/** The site, as the browser and the settings write it. */
export const ownSite = 'http://127.0.0.1/*';

/** @param build of which browser @returns the folder of the copy, which goes with the test file */
export function siteBuild(build: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'borderbrief-site-'));
  cpSync(build, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(`${copy}/manifest.json`, 'utf8'));
  writeFileSync(`${copy}/manifest.json`, JSON.stringify({ ...manifest, host_permissions: [ownSite] }));
  afterAll(() => rmSync(copy, { recursive: true }));
  return copy;
}

/** Gives and takes the site, as an officer does on the browser's own page about the extension. */
export async function allowHosts(
  { browser, extension }: Chromium,
  hostAccess: 'ON_CLICK' | 'ON_ALL_SITES',
): Promise<void> {
  const extensions = await browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(
    async (extensionId, access) => {
      interface Browser {
        chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
      }
      const { chrome } = globalThis as unknown as Browser;
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: access });
    },
    extension.id,
    hostAccess,
  );
  await extensions.close();
}
