/** Where the browsers are: one list for the set-up, the demonstration, the tests and the benches. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian's packages. */
export const browserPackages = { chromium: 'chromium', firefox: 'firefox-esr' };

const commands = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

const fixedPlaces = {
  chromium: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
};

/**
 * The path of an installed browser, or null. `BORDERBRIEF_CHROMIUM` and `BORDERBRIEF_FIREFOX` come first.
 * @param {'chromium' | 'firefox'} name
 * @returns {string | null}
 */
export function findBrowser(name) {
  const own = process.env[`BORDERBRIEF_${name.toUpperCase()}`];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => commands[name].map((command) => join(folder, command)));
  return [...(own ? [own] : []), ...onPath, ...fixedPlaces[name]].find((path) => existsSync(path)) ?? null;
}
