/** What is marked on a page, as the page's own scripts could ask. */
import type { Page } from 'puppeteer-core';

/** @returns "noted-place: Austria", in order */
export async function marksOn(page: Page): Promise<string[]> {
  const marks = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([name, ranges]) =>
      [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return `${name}: ${range.toString()}`;
      }),
    ),
  );
  return marks.sort();
}

/** Where in the window the marked words stand, and the middle of them. */
export function placeOfMark(page: Page, words: string) {
  return page.evaluate((asked) => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const places = ranges.map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return { said: range.toString(), box: range.getBoundingClientRect() };
    });
    const { left, top, right, bottom } = (places.find(({ said }) => said === asked) as (typeof places)[0]).box;
    return { left, top, right, bottom, x: (left + right) / 2, y: (top + bottom) / 2 };
  }, words);
}

/** The host of the hint card, as far as a page can see it; null where there is none. */
export function cardHost(page: Page) {
  return page.evaluate(() => {
    const last = document.querySelector(':root')?.lastElementChild;
    if (!(last instanceof HTMLDivElement)) return null;
    const { left, top, right, bottom } = last.getBoundingClientRect();
    return {
      left,
      top,
      right,
      bottom,
      attributes: [...last.attributes].map(({ name }) => name).sort(),
      isOpen: last.shadowRoot !== null,
      isShown: getComputedStyle(last).visibility === 'visible',
      text: last.textContent,
    };
  });
}
