/** Starts Chromium with the built extension, and nothing else: no first-run pages, no background traffic. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Extension } from 'puppeteer-core';
import { findBrowser } from '../find-browser.mjs';
import { root } from '../root.ts';

export const chromeBuild = `${root}/.output/chrome-mv3`;
export const firefoxBuild = `${root}/.output/firefox-mv3`;

export interface Chromium {
  browser: Browser;
  extension: Extension;
  close(): Promise<void>;
}

export interface LaunchOptions {
  headless?: boolean;
  /** Loaded in place of the built extension; the benches compare with an empty one. */
  extensionPath?: string;
  /** Further switches of the browser. */
  args?: string[];
}

const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--window-size=1280,900',
];

/** @throws where no browser is installed or the extension is not built */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const executablePath = findBrowser('chromium');
  if (!executablePath)
    throw new Error('No Chrome, Chromium or Edge found: install one, or name it in BORDERBRIEF_CHROMIUM.');
  const extensionPath = options.extensionPath ?? chromeBuild;
  if (!existsSync(`${extensionPath}/manifest.json`))
    throw new Error('The extension is not built: run "npm run build".');
  const profile = mkdtempSync(join(tmpdir(), 'borderbrief-profile-'));
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    pipe: true,
    enableExtensions: [extensionPath],
    userDataDir: profile,
    // The browser's own window decides: emulating a size breaks on the popup, which sizes itself.
    defaultViewport: null,
    args: [...quiet, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...(options.args ?? [])],
  });
  const extension = await loadedExtension(browser);
  return {
    browser,
    extension,
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** The browser answers before it has loaded the extension: asked again until it has. */
async function loadedExtension(browser: Browser): Promise<Extension> {
  for (const started = Date.now(); Date.now() - started < 15_000; ) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The browser did not load the extension.');
}

/** The address that Firefox gives the extension's pages: by itself it would draw another one for each profile. */
const firefoxHost = 'b0a7de00-1111-4222-8333-444455556666';
const firefoxId = 'borderbrief@borderbrief.example';

/** Starts Firefox with the built extension, loaded for this session as its own debugger would. */
export async function launchFirefox(
  options: Pick<LaunchOptions, 'headless' | 'extensionPath'> = {},
): Promise<{ browser: Browser; extensionId: string; origin: string; close(): Promise<void> }> {
  const executablePath = findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found: install it, or name it in BORDERBRIEF_FIREFOX.');
  if (!existsSync(`${firefoxBuild}/manifest.json`)) throw new Error('The extension is not built: run "npm run build".');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    // Without it a driver may not open the pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxHost }) },
  });
  return {
    browser,
    extensionId: await browser.installExtension(options.extensionPath ?? firefoxBuild),
    origin: `moz-extension://${firefoxHost}`,
    close: () => browser.close(),
  };
}
