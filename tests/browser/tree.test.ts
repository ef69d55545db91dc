/** The views as a screen reader meets them: landmarks, names, roles, states, and what is said when something changes. */
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { setStage } from './extension.ts';
import { openGallery } from './gallery.ts';
import { outlineOf } from './outline.ts';

const stage = setStage(`${root}/public/practice`);

const part = (lines: string[], from: string, until: string) => lines.slice(lines.indexOf(from), lines.indexOf(until));
const says = (page: Page, text: string) =>
  page.waitForFunction(
    (said) => [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent === said),
    {},
    text,
  );
async function openOwnPage(path: string, waitFor: string): Promise<Page> {
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/${path}`);
  await page.waitForSelector(waitFor);
  return page;
}

it('the popup over a page with findings', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  const lines = await outlineOf(popup);
  expect(part(lines, 'banner', 'main')).toEqual([
    'banner',
    '  combobox "Search the rules" collapsed focused',
    '  status',
    '  button "Keep open beside the page"',
    '  button "Settings"',
  ]);
  const main = part(lines, 'main', 'contentinfo');
  expect(main.filter((line) => !/topic|centre/i.test(line)).slice(0, 10)).toEqual([
    'main',
    '  heading "Borderbrief"',
    '  region "On this page"',
    '    button "State: Germany"',
    '    button "France" pressed',
    '    button "State: France"',
    '    button "Add a state" collapsed',
    '    button "Why this?" collapsed',
    '    button "Hot pursuit" pressed',
    '    button "1 more" collapsed',
  ]);
  const card = main.slice(main.indexOf('  button "Hot pursuit Germany → France" expanded'));
  expect(card.map((line) => line.replace(/, \d+ lines?/, ''))).toEqual(
    expect.arrayContaining([
      '  heading "Next"',
      ...['Before', 'During', 'After', 'Never', 'Deadlines', 'Whom to contact', 'Sources'].map(
        (slot) => `  disclosure "${slot}" collapsed`,
      ),
      '  button "Copy with citations"',
      '  button "Pin" not pressed',
    ]),
  );
  await popup.close();
});

it('what changes is said: cards, results, a copy', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  const cards = await popup.$$eval('[data-topic][data-verdict]', ({ length }) => length);
  await says(popup, `${cards} cards`);
  await popup.click('button[data-state="FR"]');
  await popup.waitForFunction(() => document.querySelector('[data-partner="FR"]') === null);
  expect((await outlineOf(popup)).filter((line) => line.includes('status "'))).not.toContain(
    `  status "${cards} cards"`,
  );
  await popup.focus('[role="combobox"]');
  await popup.keyboard.type('xyzzyqq');
  await says(popup, 'Nothing found');
  await popup.close();
});

it('the list of the search', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  await popup.keyboard.type('frankreich');
  await popup.waitForSelector('[role="option"]');
  const head = part(await outlineOf(popup), 'banner', 'main');
  expect(head.slice(0, 3)).toEqual(['banner', '  combobox "Search the rules" expanded focused', '  button "Clear"']);
  expect(head[3]).toMatch(/^ {2}status "\d+ results"$/);
  expect(head[4]).toBe('  listbox "Search the rules"');
  expect(head.filter((line) => line.includes('option "') && line.endsWith('selected'))).toEqual([
    expect.stringMatching(/option "France/),
  ]);
  const marked = () => popup.$eval('[aria-selected="true"]', ({ id }) => id);
  const named = () => popup.$eval('[role="combobox"]', (field) => field.getAttribute('aria-activedescendant'));
  await popup.keyboard.press('ArrowDown');
  await popup.waitForFunction(() => document.querySelectorAll('[role="option"]')[1]?.ariaSelected === 'true');
  expect(await named()).toBe(await marked());
  await popup.close();
});

it('the page of a state', async () => {
  const { popup } = await stage.press('dispatch/index.html');
  await popup.focus('[data-page-of="FR"]');
  await popup.keyboard.press('Enter');
  await popup.waitForSelector('[data-state-page="FR"]');
  const lines = await outlineOf(popup);
  expect(lines).toEqual(expect.arrayContaining(['  heading "France"', '  button "Close"']));
  const table = await popup.$eval('[data-state-page="FR"] table', (found) => ({
    columns: [...found.querySelectorAll('th[scope="col"]')].map(({ textContent }) => textContent),
    rows: [...found.querySelectorAll('th[scope="row"]')].map(({ textContent }) => textContent),
  }));
  expect(table.columns).toEqual(['Neighbour', 'From: France', 'To: France']);
  expect(table.rows).toContain('Belgium');
  await popup.close();
});

it('the settings', async () => {
  const page = await openOwnPage('options.html', 'select');
  const lines = (await outlineOf(page)).filter((line) => !/option|checkbox/.test(line));
  expect(lines).toEqual(
    expect.arrayContaining([
      '  heading "Settings"',
      '  heading "My duty"',
      '  radio "Police" checked',
      '  radio "Customs"',
      '  heading "Languages"',
      '  heading "Sites that are always read"',
      '  heading "Appearance"',
    ]),
  );
  expect(lines.filter((line) => line.includes('combobox')).map((line) => line.trim())).toEqual([
    'combobox "My state" collapsed',
    'combobox "Time zone for deadlines" collapsed',
    'combobox "Language of the interface" collapsed',
  ]);
  await page.click('input[type="radio"][value="customs"]');
  await says(page, 'Saved');
  await stage.settings({ homeState: 'DE', service: 'police', interfaceLanguage: 'en' });
  await page.close();
});

it('the comparison', async () => {
  const page = await openOwnPage('compare.html#home=DE&topic=hot-pursuit', '.compare th');
  const lines = await outlineOf(page);
  expect(lines).toEqual(
    expect.arrayContaining([
      '  heading "Compare borders"',
      '  button "Print"',
      '    radio "Several borders" checked',
      '    combobox "Measure" collapsed',
    ]),
  );
  const headers = await page.$$eval('.compare th[scope="col"]', (found) => found.map(({ textContent }) => textContent));
  expect(headers).toEqual(expect.arrayContaining(['France', 'Poland', 'Switzerland']));
  expect(await page.$eval('.compare caption', ({ textContent }) => textContent)).toMatch(/Hot pursuit/);
  await page.close();
});

it.each([
  ['popup.html', '[data-ready="true"]'],
  ['sidepanel.html', '[data-ready="true"]'],
  ['options.html', 'select'],
  ['compare.html#home=DE&topic=hot-pursuit', '.compare th'],
])(
  '%s at a zoom of 200 and of 400 per cent (640 and 320 px of 1280): nothing is cut off or scrolls both ways',
  async (path, waitFor) => {
    const page = await openOwnPage(path, waitFor);
    for (const width of [640, 320]) {
      await page.setViewport({ width, height: 400, deviceScaleFactor: 2 });
      const found = await page.evaluate(() => ({
        sideways: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        cutOff: [...document.querySelectorAll<HTMLElement>('body *')]
          .filter((element) => {
            const { overflowX, textOverflow } = getComputedStyle(element);
            const hides = overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis';
            return hides && element.scrollWidth > element.clientWidth + 1 && !element.closest('.spoken, svg');
          })
          .map(({ className }) => className),
      }));
      expect(found).toEqual({ sideways: 0, cutOff: [] });
    }
    await page.close();
  },
);

it.each([
  ['fi', 'Englanniksi'],
  ['en', null],
])(
  'prose that the book has in English alone is marked for a reader of %s, to the eye and to the voice',
  async (lang, mark) => {
    const page = await openGallery(stage, { only: 'State', lang });
    const found = await page.evaluate(() => {
      const prose = ['Air borders a year later.', 'Bound only after opting in.', 'Information, coordination'];
      return prose.map((text) => {
        const [said] = [...document.querySelectorAll('p, span')]
          .filter((one) => one.textContent?.includes(text))
          .slice(-1);
        return {
          lang: said?.closest('[lang]')?.getAttribute('lang'),
          mark: said?.closest('dd, li')?.querySelector('.line-language')?.textContent ?? null,
        };
      });
    });
    expect(found).toEqual(found.map(() => ({ lang: expect.stringMatching(/^en/), mark })));
    await page.close();
  },
);
