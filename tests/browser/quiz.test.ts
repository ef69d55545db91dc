/** The quiz in a real browser: alone and with a class, by keyboard and remote control, left and taken up again, stored or not. */
import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { noResults, type Results, type Round } from '../../rules/quiz/results.ts';
import { root } from '../../scripts/root.ts';
import { exported, openClassroom, pressKeys } from './classroom.ts';
import { german, setStage } from './extension.ts';
import { axeFaults } from './gallery.ts';

/** Of the extension's pages; the types at hand are those of a test. */
declare const chrome: {
  storage: {
    local: {
      QUOTA_BYTES: number;
      get(key: string): Promise<Record<string, unknown>>;
      getBytesInUse(key: null): Promise<number>;
      set(values: Record<string, unknown>): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

const stage = setStage(`${root}/public/practice`);
const day = '2026-11-22';
const hold = 'book/hot-pursuit/FR-LU/out/police/apprehend';
const hit = 'book/dna/FR-LU/out/police/hitGives';
const told = 'case/pursuit-fr-lu/2';
const begun: Round = {
  mode: 'single',
  source: 'all',
  home: 'FR',
  service: 'police',
  day,
  ids: [hold, told, hold],
  answers: [],
};

beforeEach(() => stage.settings(german));

const stored = (page: Page) =>
  page.evaluate(async () => (await chrome.storage.local.get('quiz')).quiz) as Promise<Results | undefined>;

/** The quiz, with what is stored put there before; undefined for nothing. */
async function openQuiz(quiz?: unknown): Promise<Page> {
  const page = await openClassroom(stage, '#/quiz');
  await page.evaluate(async (value) => {
    await chrome.storage.local.remove('quiz');
    if (value !== undefined) await chrome.storage.local.set({ quiz: value });
  }, quiz);
  await page.reload();
  await ready(page);
  return page;
}

const ready = (page: Page) => page.waitForSelector('[data-quiz-start][data-ready="true"]');

/** A round that is under way, at its open question. */
async function openRound(round: Partial<Round>): Promise<Page> {
  const page = await openQuiz({ ...noResults, round: { ...begun, ...round } });
  await page.click('[data-go-on]');
  await page.waitForSelector('[data-question]');
  return page;
}

/** Goes on by Tab until the focus is there, as somebody without a mouse does. */
/** @returns how often Tab was pressed */
async function tabTo(page: Page, selector: string): Promise<number> {
  for (let turn = 0; turn < 200; turn++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return turn;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to ${selector}.`);
}

const questionAt = (page: Page, at: number) =>
  page.waitForFunction((value) => document.querySelector('progress')?.value === value, {}, at);

it('is reached from the classroom’s first page and played to its end by keyboard alone', async () => {
  await openQuiz().then((page) => page.close());
  const page = await openClassroom(stage, '');
  expect(await tabTo(page, '[data-way="quiz"]')).toBeLessThanOrEqual(10);
  await pressKeys(page, 'Enter');
  await ready(page);
  await tabTo(page, '#quiz-count');
  await pressKeys(page, 'ArrowUp');
  await tabTo(page, '[data-start]');
  await pressKeys(page, 'Enter');
  for (let at = 0; at < 5; at++) {
    await questionAt(page, at);
    await pressKeys(page, at % 2 === 0 ? '1' : '2');
    await page.waitForSelector('[data-said]');
    await pressKeys(page, at % 2 === 0 ? 'Enter' : 'PageDown');
  }
  await page.waitForSelector('[data-quiz-end]');
  const { questions, round } = (await stored(page)) as Results;
  expect(Object.keys(questions).length).toBe(5);
  expect(round?.answers.length).toBe(5);
  await tabTo(page, '[data-next]');
  await pressKeys(page, 'Enter');
  await ready(page);
  await page.waitForFunction(() => document.activeElement?.hasAttribute('data-start'));
  expect((await stored(page))?.round).toBeNull();
  await page.close();
});

describe('a wrong answer', () => {
  it('leads to the line of the book and to the whole card', async () => {
    const page = await openRound({});
    expect(await page.$eval('.quiz-ask', (ask) => ask.textContent)).toBe(
      'May the officers hold the person themselves?',
    );
    expect(await page.$eval('.quiz-situation', (line) => line.textContent)).toContain('France → Luxembourg');
    await pressKeys(page, '1');
    await page.waitForSelector('[data-said="wrong"]');
    expect(await page.$eval('[data-mark="right"]', (choice) => (choice as HTMLElement).dataset.choice)).toBe('false');
    expect(await page.$eval('.quiz-grounds .line', (line) => line.textContent)).toContain('Luxembourg police');
    await page.click('.quiz-card');
    await page.waitForSelector('.reveal[data-partner="LU"] .tile[data-fact="apprehend"]');
    await page.goBack();
    await ready(page);
    expect(await page.$('[data-go-on]')).not.toBeNull();
    await page.close();
  });

  it('leads to the official text', async () => {
    const page = await openRound({ ids: [hit] });
    await page.click('[data-choice="full-record"]');
    await page.waitForSelector('[data-said="wrong"]');
    const links = await page.$$eval('.quiz-grounds a[href^="http"]', (all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).hostname),
    );
    expect(links).toContain('data.europa.eu');
    await page.close();
  });

  it('stands once more at the end of the round, with what it rests on', async () => {
    const page = await openRound({ ids: [hold] });
    await pressKeys(page, '1');
    await page.waitForSelector('[data-said="wrong"]');
    await pressKeys(page, 'Enter');
    await page.waitForSelector(`[data-missed="${hold}"]`);
    await page.click(`[data-missed="${hold}"] summary`);
    await page.waitForSelector('[data-missed][open] .quiz-grounds .line');
    await page.close();
  });

  it('is due again at once, and a right one tomorrow', async () => {
    const page = await openRound({ ids: [hold, hit] });
    await pressKeys(page, '1');
    await page.waitForSelector('[data-said="wrong"]');
    await pressKeys(page, 'Enter');
    await questionAt(page, 1);
    await page.click('[data-choice="hit-no-hit"]');
    await page.waitForSelector('[data-said="right"]');
    const { questions } = (await stored(page)) as Results;
    expect(questions[hold]).toMatchObject({ box: 0, right: 0, wrong: 1 });
    expect(questions[hit]).toMatchObject({ box: 1, right: 1, wrong: 0 });
    await page.close();
  });
});

describe('a page that is closed in the middle of a round', () => {
  it('comes back to the next question, and nothing is lost', async () => {
    const before = await openRound({ ids: [hold, told, hit] });
    await pressKeys(before, '2');
    await before.waitForSelector('[data-said="right"]');
    await before.close();
    const page = await openClassroom(stage, '#/quiz');
    await ready(page);
    expect(await page.$eval('[data-go-on]', (button) => button.textContent)).toBe('Go on with question 2 of 3');
    await page.click('[data-go-on]');
    await page.waitForSelector(`[data-question="${told}"]`);
    expect(((await stored(page)) as Results).questions[hold]?.right).toBe(1);
    await page.close();
  });

  it('goes on without a question that the book no longer has', async () => {
    const page = await openRound({ ids: ['book/no-topic/FR-LU/out/police/allowed', hit] });
    await page.waitForSelector(`[data-question="${hit}"]`);
    expect(((await stored(page)) as Results).round?.ids).toEqual([hit]);
    await page.close();
  });
});

describe('a class', () => {
  it('answers by show of hands, counted by the trainer with a remote control in the other hand', async () => {
    const page = await openRound({ mode: 'class', ids: [hold, hit] });
    await pressKeys(page, '1');
    await page.keyboard.type('12');
    await pressKeys(page, 'Tab');
    await page.keyboard.type('9');
    await pressKeys(page, 'PageDown');
    await page.waitForSelector('[data-said="wrong"]');
    const shares = await page.$$eval('.quiz-share', (all) => all.map((share) => share.textContent));
    expect(shares).toEqual(['12 (57%)', '9 (43%)']);
    await pressKeys(page, 'PageDown');
    await page.waitForSelector(`[data-question="${hit}"]`);
    await pressKeys(page, 'PageDown');
    await page.waitForSelector('[data-mark="right"]');
    expect(await page.$('[data-said]')).toBeNull();
    const { classes, questions } = (await stored(page)) as Results;
    expect(classes).toEqual([{ id: hold, day: classes[0]?.day, right: 'false', hands: { true: 12, false: 9 } }]);
    expect(questions).toEqual({});
    await page.close();
  });
});

describe('results', () => {
  const known = { box: 2, last: day, right: 2, wrong: 0, answer: 'false' };

  it('are taken out whole as JSON, and as a table', async () => {
    const quiz = { ...noResults, questions: { [hold]: known } };
    const page = await openQuiz(quiz);
    expect(JSON.parse(await exported(page, '[data-export="json"]'))).toEqual({
      format: 'borderbrief-quiz',
      version: 1,
      questions: quiz.questions,
      classes: [],
    });
    expect(await exported(page, '[data-export="csv"]')).toContain(`officer,${hold},${day},2,0,2,2026-11-25`);
    await page.close();
  });

  it('are deleted after a second press only', async () => {
    const page = await openQuiz({ ...noResults, questions: { [hold]: known } });
    await page.click('[data-erase]');
    expect(((await stored(page)) as Results).questions[hold]).toEqual(known);
    await page.click('[data-erase]');
    await page.waitForFunction(() => !document.querySelector('[data-erase]'));
    expect(((await stored(page)) as Results).questions).toEqual({});
    await page.close();
  });

  it('that are damaged lose what cannot be read, say so, and run nothing', async () => {
    const markup = '<img src=x onerror="document.title=1">';
    const page = await openQuiz({
      questions: { [hold]: known, [markup]: known, [hit]: { box: markup } },
      classes: markup,
      round: { mode: markup },
    });
    expect(await page.$eval('[data-trouble="dropped"]', (notice) => notice.textContent)).toContain('could not be read');
    expect(Object.keys(JSON.parse(await exported(page, '[data-export="json"]')).questions)).toEqual([hold]);
    expect(await page.$('.quiz img')).toBeNull();
    expect(await page.title()).not.toBe('1');
    await page.close();
  });

  it('that do not fit any more stay in the page, can be taken out, and are stored once there is room', async () => {
    const page = await openRound({ ids: [hold, hit] });
    await page.evaluate(async () => {
      const free = chrome.storage.local.QUOTA_BYTES - (await chrome.storage.local.getBytesInUse(null));
      await chrome.storage.local.set({ filler: 'x'.repeat(free - 'filler'.length - 2) });
    });
    await pressKeys(page, '2');
    await page.waitForSelector('[data-trouble="unsaved"]');
    await page.waitForSelector('[data-said="right"]');
    expect(((await stored(page)) as Results).questions).toEqual({});
    await page.evaluate(() => chrome.storage.local.remove('filler'));
    await pressKeys(page, 'Enter');
    await questionAt(page, 1);
    await pressKeys(page, '1');
    await page.waitForFunction(() => !document.querySelector('[data-trouble]'));
    expect(Object.keys(((await stored(page)) as Results).questions).sort()).toEqual([hit, hold].sort());
    await page.close();
  });
});

it.each(['single', 'class'] as const)(
  'needs no scrolling sideways on a narrow screen, in a round of the kind %s',
  async (mode) => {
    const page = await openRound({ mode, ids: [told] });
    await page.setViewport({ width: 320, height: 640 });
    const overflow = () =>
      page.$$eval('.classroom, .quiz-page, .quiz', (all) => all.map((part) => part.scrollWidth - part.clientWidth));
    expect(await overflow()).toEqual([0, 0, 0]);
    await pressKeys(page, '1');
    if (mode === 'class') {
      await page.keyboard.type('125');
      await pressKeys(page, 'Enter');
    }
    await page.waitForSelector('[data-said]');
    expect(await overflow()).toEqual([0, 0, 0]);
    await page.close();
  },
);

describe.each(['light', 'dark'])('has no fault that axe can see in %s colours', (theme) => {
  beforeEach(() => stage.settings({ ...german, theme }));

  it('before a round, with results and a notice', async () => {
    const page = await openQuiz({
      questions: { bad: 1, [hold]: { box: 0, last: day, right: 0, wrong: 1, answer: 'false' } },
      round: begun,
    });
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });

  it.each([
    ['single', '1'],
    ['class', 'PageDown'],
  ] as const)('in a round of the kind %s', async (mode, key) => {
    const page = await openRound({ mode, ids: [told] });
    expect(await axeFaults(page)).toEqual([]);
    if (mode === 'class') {
      await pressKeys(page, '1');
      await page.keyboard.type('7');
    }
    await pressKeys(page, key);
    await page.waitForSelector('[data-mark="right"]');
    expect(await axeFaults(page)).toEqual([]);
    await pressKeys(page, 'Enter');
    await page.waitForSelector('[data-quiz-end]');
    for (const summary of await page.$$('[data-missed] summary')) await summary.click();
    expect(await axeFaults(page)).toEqual([]);
    await page.close();
  });
});
