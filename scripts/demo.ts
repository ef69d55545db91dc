/**
 * `npm start`: the extension at work on the practice pages. With a display, a browser window stays open for the visitor;
 * without one the button is pressed on each page, the briefing printed and a picture of it left in `artifacts/demo/`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { brief } from '../rules/brief/brief.ts';
import { type Chromium, launchChromium, launchFirefox } from './browser/launch.ts';
import { pressButton } from './browser/press.ts';
import { type PopupContent, readPopup } from './browser/read-popup.ts';
import { type Served, serve } from './browser/serve.ts';
import { storeSettings } from './browser/settings.ts';
import { findBrowser } from './find-browser.mjs';
import { hasDisplay } from './has-display.mjs';
import { askedFor } from './question/ask.ts';
import { root } from './root.ts';
import { loadBook } from './rulebook/load-book.ts';
import { loadWords } from './rulebook/load-words.ts';
import { printBriefing } from './rulebook/print-briefing.ts';

/** Each page as an officer of the state where it is used would see it. */
const visits = [
  { page: 'dispatch/index.html', homeState: 'DE', name: 'A control room near Kehl: a car flees towards Strasbourg' },
  { page: 'check/index.html', homeState: 'FR', name: 'A roadside check in France: a hit on a Belgian alert' },
  { page: 'case/index.html', homeState: 'PL', name: 'A Polish case file: surveillance into Germany' },
  { page: 'inbox/index.html', homeState: 'IT', name: 'An Italian inbox: an urgent request from Austria' },
];

const book = loadBook();
const served = await serve(`${root}/public/practice`);
await (hasDisplay() ? showWindow(served) : printBriefings(served));
await served.close();

async function showWindow({ origin }: Served): Promise<void> {
  const { browser } = findBrowser('chromium')
    ? await launchChromium({ headless: false })
    : await launchFirefox({ headless: false });
  const [page = await browser.newPage()] = await browser.pages();
  await page.goto(`${origin}/index.html`);
  console.log('A browser window is open on the practice police system.');
  console.log(
    'Choose a workplace there and press the Borderbrief button in the toolbar (it may be behind the puzzle piece).',
  );
  console.log('Close the window to end.');
  await new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
}

async function printBriefings({ origin }: Served): Promise<void> {
  console.log('There is no display: the button is pressed in a browser without a window.\n');
  const folder = join(root, 'artifacts', 'demo');
  mkdirSync(folder, { recursive: true });
  const chromium = await launchChromium();
  for (const { page: path, homeState, name } of visits) {
    await storeSettings(chromium, { homeState, service: 'police', interfaceLanguage: 'en' });
    await visit(chromium, `${origin}/${path}`, name, join(folder, path.replace('/index.html', '')));
  }
  await chromium.close();
  console.log(`Pictures of the pages and of the popup: ${folder}`);
}

async function visit(chromium: Chromium, address: string, name: string, picture: string): Promise<void> {
  const page = await chromium.browser.newPage();
  await page.goto(address);
  const popup = await pressButton(chromium, page);
  const shown = await readPopup(popup);
  await page.screenshot({ path: `${picture}-page.png` });
  await popup.screenshot({ path: `${picture}-popup.png` });
  await popup.close();
  await page.close();
  const ruler = '═'.repeat(72);
  console.log(`${ruler}\n${name}\n${address}\n${ruler}\n${describeShown(shown)}\n`);
}

/** What the popup found and shows: its first card in full, the verdicts of the others. */
function describeShown({ states, topics, cards }: PopupContent): string {
  const words = loadWords('en');
  const [first, ...others] = cards;
  return [
    `States on the page: ${words.list(states.map(words.state)) || 'none'}`,
    `Topics on the page: ${words.list(topics.map(words.topic)) || 'none'}`,
    '',
    first ? printCard(first) : 'No card.',
    ...others.map(
      (card) => `+ ${words.topic(card.topic)}, ${words.state(card.partner)}: ${words.t(`verdict.${card.verdict}`)}`,
    ),
  ].join('\n');
}

function printCard(card: PopupContent['cards'][number]): string {
  const request = askedFor(book, { ...card, with: [card.partner].filter(Boolean), topics: [card.topic] });
  return printBriefing(brief(book, request), 'en');
}
