/** Opens the classroom as a trainer would. */
import type { Page } from 'puppeteer-core';
import type { Stage } from './extension.ts';

export const exampleCase = '#/case/pursuit-de-ch';

/** @param hash the place in the classroom; resolves when the book has answered */
export async function openClassroom(stage: Stage, hash: string): Promise<Page> {
  const page = await stage.chromium.browser.newPage();
  await page.goto(`chrome-extension://${stage.chromium.extension.id}/classroom.html${hash}`);
  await page.waitForSelector('.classroom');
  return page;
}

export async function pressKeys(page: Page, ...keys: Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** The step before the class. */
export function stepNow(page: Page): Promise<string | undefined> {
  return page.$eval('.stage', (stage) => (stage as HTMLElement).dataset.stepNow);
}

/** The words that carry a mark, by kind, in the order of the text. */
export function marksOn(page: Page): Promise<Record<string, string[]>> {
  return page.$$eval('.case-lines [data-mark]', (marks) => {
    const words: Record<string, string[]> = {};
    for (const mark of marks as HTMLElement[])
      for (const kind of mark.dataset.mark?.split(' ') ?? []) words[kind] = [...(words[kind] ?? []), mark.textContent];
    return words;
  });
}

/** What the download holds that a button gives. */
export async function exported(page: Page, button: string): Promise<string> {
  return page.evaluate(
    (selector) =>
      new Promise<string>((resolve) => {
        const make = URL.createObjectURL;
        URL.createObjectURL = (blob) => {
          URL.createObjectURL = make;
          void (blob as Blob).text().then(resolve);
          return make(blob);
        };
        document.querySelector<HTMLElement>(selector)?.click();
      }),
    button,
  );
}
