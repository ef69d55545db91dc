/**
 * A picture against the kept one. `UPDATE_PICTURES=1` keeps what is shown now. What looks otherwise is left in
 * `artifacts/pictures/`, to be laid beside the kept one.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { root } from '../../scripts/root.ts';
import { comparePictures, hasFont } from './compare-pictures.ts';
import { font } from './picture-views.ts';

const keptFolder = `${root}/tests/browser/pictures`;
const takenFolder = `${root}/artifacts/pictures`;
const isUpdate = process.env.UPDATE_PICTURES === '1';
const mostDiffering = 0.003;
const mostDifferingSquare = 0.06;

/**
 * @param page any page of the browser; nothing on it is changed
 * @param name of the picture, with its folder if it has one
 */
export async function judgePicture(page: Page, name: string, taken: Uint8Array): Promise<void> {
  if (!(await hasFont(page, font))) {
    // Seen on 22 November 2026: on a machine without the font every line breaks elsewhere, and no picture says anything.
    console.warn(`"${name}" was not compared: the font ${font} is not installed (Debian: fonts-dejavu-core).`);
    return;
  }
  const file = `${name}.png`;
  if (isUpdate) write(`${keptFolder}/${file}`, taken);
  const kept = existsSync(`${keptFolder}/${file}`) ? readFileSync(`${keptFolder}/${file}`) : new Uint8Array();
  const { isOtherSize, share, worstSquare } =
    kept.length > 0 ? await comparePictures(page, kept, taken) : { isOtherSize: true, share: 1, worstSquare: 1 };
  const isSame = !isOtherSize && share <= mostDiffering && worstSquare <= mostDifferingSquare;
  if (!isSame) write(`${takenFolder}/${file}`, taken);
  const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
  expect(
    isSame,
    `${percent(share)} differs (${percent(worstSquare)} in one place): see artifacts/pictures/${file} beside tests/browser/pictures/${file}`,
  ).toBe(true);
}

function write(path: string, picture: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, picture);
}
