/** The classroom in a real browser, by keyboard alone: reveal, switch, write, come back. */
import { describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { exampleCase, marksOn, openClassroom, pressKeys, stepNow } from './classroom.ts';
import { setStage } from './extension.ts';

const stage = setStage(`${root}/public/practice`);

describe('a scenario', () => {
  it('is reached from the list by Tab and Enter', async () => {
    const page = await openClassroom(stage, '');
    await page.waitForSelector('[data-case]');
    await page.focus('.class-filter');
    await page.keyboard.type('burglar');
    await page.waitForFunction(() => document.querySelectorAll('[data-case]').length === 1);
    await pressKeys(page, 'Tab', 'Enter');
    await page.waitForSelector('.stage[data-ready="true"]');
    expect(await page.evaluate(() => location.hash)).toBe(exampleCase);
    await page.close();
  });

  it('hides the verdict until the class has answered, and reveals it key by key, and back', async () => {
    const page = await openClassroom(stage, exampleCase);
    await page.waitForSelector('.stage[data-ready="true"]');
    expect(await page.$('.verdict')).toBeNull();
    await pressKeys(page, 'PageDown');
    expect(await stepNow(page)).toBe('question');
    expect(await page.$('.verdict')).toBeNull();
    await page.focus('[data-answer="conditions"]');
    await pressKeys(page, 'Enter', 'ArrowRight');
    await page.waitForSelector('.verdict[data-verdict-tone="conditions"]');
    expect(await page.$('.class-said[data-right]')).not.toBeNull();
    expect(await page.$('.tile')).toBeNull();
    await pressKeys(page, ' ');
    await page.waitForSelector('.tile');
    await pressKeys(page, 'PageDown');
    await page.waitForSelector('.slot[data-slot="before"][open]');
    await pressKeys(page, 'PageDown');
    await page.waitForSelector('.slot[data-slot="during"][open]');
    expect(await page.$('.slot[data-slot="before"][open]')).toBeNull();
    await pressKeys(page, 'PageUp', 'PageUp');
    expect(await stepNow(page)).toBe('tiles');
    expect(await page.$('.slot')).toBeNull();
    await pressKeys(page, 'End');
    await page.waitForSelector('.answers');
    await page.close();
  });

  it('changes by one key, and marks the tiles and lines that change', async () => {
    const page = await openClassroom(stage, `${exampleCase}?step=3`);
    await page.waitForSelector('.tile');
    expect(await page.$('[data-change]')).toBeNull();
    const france = await page.$eval('[data-what-if="1"]', (button) => button.textContent);
    expect(france).toMatch(/France/);
    await pressKeys(page, '1');
    await page.waitForSelector('.reveal[data-partner="FR"]');
    expect(await page.$eval('.tile[data-fact="apprehend"]', (tile) => tile.getAttribute('data-change'))).toBe('was');
    expect(await page.$eval('.tile[data-fact="apprehend"] .change-tag', (tag) => tag.textContent)).toBe('Was: Yes');
    expect(await page.$('.tile[data-fact="limitKm"][data-change="was"]')).toBeNull();
    await pressKeys(page, '0');
    await page.waitForSelector('.reveal[data-partner="CH"]');
    await pressKeys(page, 'd');
    await page.waitForSelector('.reveal[data-direction="in"]');
    await pressKeys(page, 't');
    await page.waitForFunction(() => location.hash.includes('as-of=2028-06-01'));
    await page.close();
  });

  it('is where it was after a reload', async () => {
    const page = await openClassroom(stage, exampleCase);
    await page.waitForSelector('.stage[data-ready="true"]');
    await pressKeys(page, 'PageDown', 'PageDown', 'PageDown', '1');
    await page.waitForSelector('.reveal[data-partner="FR"] .tile');
    await page.reload();
    await page.waitForSelector('.reveal[data-partner="FR"] .tile');
    expect(await stepNow(page)).toBe('tiles');
    await page.close();
  });

  it('goes black and comes back, and says its keys', async () => {
    const page = await openClassroom(stage, exampleCase);
    await page.waitForSelector('.stage[data-ready="true"]');
    await pressKeys(page, '.');
    await page.waitForSelector('.class-blank[open]');
    await pressKeys(page, 'PageDown');
    await page.waitForFunction(() => document.querySelector('.class-blank') === null);
    expect(await stepNow(page)).toBe('case');
    await page.keyboard.type('?');
    await page.waitForSelector('.keys-help[open] [data-key-action="next"]');
    await pressKeys(page, 'Escape');
    await page.waitForFunction(() => document.querySelector('.keys-help') === null);
    await pressKeys(page, 'c');
    await page.waitForSelector('.class-compare [data-compare="hot-pursuit"]');
    await page.goBack();
    await page.waitForSelector('.stage[data-ready="true"]');
    await page.close();
  });
});

describe('a text of the class', () => {
  it('is read while it is typed, and what it finds is marked', async () => {
    const page = await openClassroom(stage, '#/free');
    await page.waitForSelector('textarea');
    await page.focus('textarea');
    await page.keyboard.type('The car flees from Kehl to France.\nMay hot pursuit go on under Article 41 CISA?');
    await page.waitForSelector('.stage-found [data-state="FR"][aria-pressed="true"]');
    await page.waitForSelector('.stage-found [data-topic-chip="hot-pursuit"]');
    await page.waitForFunction(
      () => document.querySelector('.case-lines [data-mark="act"]')?.textContent === 'Article 41 CISA',
    );
    expect(await marksOn(page)).toEqual({
      state: ['Kehl', 'France'],
      topic: ['hot pursuit'],
      act: ['Article 41 CISA'],
    });
    // A digit is typed, not taken for a what-if; once the field is left it is one.
    await page.keyboard.type(' 2');
    expect(await page.$eval('textarea', (field) => field.value)).toMatch(/\? 2$/);
    await pressKeys(page, 'Escape', 'PageDown', 'PageDown');
    await page.waitForSelector('.reveal[data-partner="FR"] .verdict');
    await page.close();
  });

  it('stays text, whatever it is made of, and is stored nowhere', async () => {
    const page = await openClassroom(stage, '#/free');
    await page.waitForSelector('textarea');
    const hostile = '<img src=x onerror="document.title=1"> <script>document.title=2</script> Austria <b>&amp;';
    await page.focus('textarea');
    await page.keyboard.type(hostile);
    await page.waitForSelector('.stage-found [data-state="AT"]');
    expect(await page.$eval('.case-lines', (lines) => lines.textContent)).toBe(hostile);
    expect(await page.$$eval('.classroom img, .classroom script, .classroom b', (found) => found.length)).toBe(0);
    expect(await page.title()).toMatch(/Classroom/);
    const kept = await page.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<object> }; session: { get(): Promise<object> } } };
      };
      const stored = [await chrome.storage.local.get(), await chrome.storage.session.get()];
      return JSON.stringify([...stored, { ...localStorage }, { ...sessionStorage }, location.href]);
    });
    expect(kept).not.toMatch(/onerror|Austria/);
    await page.reload();
    await page.waitForSelector('textarea');
    expect(await page.$eval('textarea', (field) => field.value)).toBe('');
    await page.close();
  });
});

it('shows the list for an address that nobody wrote', async () => {
  const page = await openClassroom(stage, '#/case/%3Cscript%3E?with=XX&topic=none');
  await page.waitForSelector('[data-case]');
  await page.evaluate(() => location.assign('#/case/pursuit-de-ch?with=XX&step=4'));
  await page.waitForSelector('.stage');
  expect(await stepNow(page)).toBe('case');
  await page.close();
});
