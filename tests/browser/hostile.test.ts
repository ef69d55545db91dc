/** Pages that mean no good, or no harm and yet trouble: the popup answers, and nothing of theirs runs in it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from '../../scripts/root.ts';
import { attributesOf, setStage } from './extension.ts';

describe('a hostile page', () => {
  const stage = setStage(`${root}/tests/browser/pages`);

  it('cannot bring its markup into the popup', async () => {
    const { page, popup } = await stage.press('markup.html');
    expect(await attributesOf(popup, '[data-state]', 'data-state')).toContain('FR');
    expect(await popup.$$eval('script:not([src]), img[src="x"], b[onmouseover]', (found) => found.length)).toBe(0);
    expect(await page.title()).not.toBe('run');
    expect(await popup.title()).not.toBe('run');
    await popup.close();
  });

  it('cannot hide behind names that shadow the DOM', async () => {
    const { popup } = await stage.press('clobbered.html');
    expect(await attributesOf(popup, '[data-state]', 'data-state')).toEqual(expect.arrayContaining(['AT', 'IT']));
    await popup.close();
  });

  it('is not read where nobody can see it: hidden text, passwords, scripts, options not chosen', async () => {
    const { popup } = await stage.press('withheld.html');
    expect((await attributesOf(popup, '[data-state]', 'data-state')).sort()).toEqual(['BE', 'DK', 'ES']);
    await popup.close();
  });

  it('that names nothing gets an explicit empty answer', async () => {
    const { popup } = await stage.press('nothing.html');
    expect(await attributesOf(popup, '[data-state]', 'data-state')).toEqual([]);
    expect(await popup.$eval('[data-ready]', (element) => element.textContent)).toMatch(/no state|nothing|found/i);
    await popup.close();
  });

  it('is left as it was: no attribute, no node, no global of the page is touched', async () => {
    const page = await stage.open('markup.html');
    const before = await page.evaluate(() => [
      document.documentElement.outerHTML,
      Object.keys(globalThis).sort().join(),
    ]);
    const { popup } = await stage.press('markup.html');
    await popup.close();
    const again = await stage.open('markup.html');
    expect(
      await again.evaluate(() => [document.documentElement.outerHTML, Object.keys(globalThis).sort().join()]),
    ).toEqual(before);
  });
});

describe('a page with the strictest policy', () => {
  const stage = setStage(`${root}/tests/browser/pages`, {
    'content-security-policy':
      "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox",
  });

  it('is read all the same', async () => {
    const { popup } = await stage.press('withheld.html');
    expect(await attributesOf(popup, '[data-state]', 'data-state')).toContain('BE');
    await popup.close();
  });
});

describe('a page of eight megabytes', () => {
  const folder = mkdtempSync(join(tmpdir(), 'borderbrief-large-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const row = (at: number) =>
    `<tr><td>${at}</td><td>Patrol reports nothing of note at kilometre ${at}, weather clear, road dry.</td></tr>`;
  const rows = Array.from({ length: 80_000 }, (_, at) => row(at)).join('\n');
  writeFileSync(
    join(folder, 'large.html'),
    `<!doctype html><meta charset="utf-8"><title>Log</title><p>Hot pursuit from Kehl towards France.</p><table>${rows}</table>`,
  );
  const stage = setStage(folder);

  it('is read up to a bound, and the popup says so', async () => {
    const { popup } = await stage.press('large.html');
    expect(await attributesOf(popup, '[data-topic="hot-pursuit"]', 'data-partner')).toContain('FR');
    expect(await popup.$eval('[data-ready]', (element) => element.textContent)).toMatch(/too large|first part/i);
    await popup.close();
  });
});
