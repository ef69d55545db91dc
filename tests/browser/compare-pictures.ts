/** Compares two PNG pictures in the browser: how many points differ clearly, over the whole and where they differ most. */
import type { Page } from 'puppeteer-core';

export interface Difference {
  /** The sizes are not the same: nothing more is compared. */
  isOtherSize: boolean;
  /** Share of the points that differ clearly, 0 to 1. */
  share: number;
  /** The same share in the square, 40 points wide, that differs most: a small mark that went is seen here. */
  worstSquare: number;
}

/** @param page any page; nothing on it is changed */
export function comparePictures(page: Page, kept: Uint8Array, taken: Uint8Array): Promise<Difference> {
  const asText = (picture: Uint8Array) => Buffer.from(picture).toString('base64');
  return page.evaluate(
    async (...pictures: string[]) => {
      // Antialiasing differs from one browser version to the next; less than this, of 255, is no clear difference.
      const clear = 48;
      const side = 40;
      const [one, other] = await Promise.all(
        pictures.map(async (picture) => {
          const bytes = Uint8Array.from(atob(picture), (letter) => letter.charCodeAt(0));
          const { width, height, ...rest } = await createImageBitmap(new Blob([bytes], { type: 'image/png' })).then(
            (bitmap) => ({ width: bitmap.width, height: bitmap.height, bitmap }),
          );
          const context = new OffscreenCanvas(width, height).getContext('2d');
          context?.drawImage(rest.bitmap, 0, 0);
          return { width, height, data: context?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray() };
        }),
      );
      if (!one || !other || one.width !== other.width || one.height !== other.height)
        return { isOtherSize: true, share: 1, worstSquare: 1 };
      const { width, height } = one;
      const across = Math.ceil(width / side);
      const squares = new Uint32Array(across * Math.ceil(height / side));
      let differing = 0;
      for (let at = 0; at < width * height; at++) {
        const differs = [0, 1, 2].some(
          (channel) => Math.abs((one.data[at * 4 + channel] ?? 0) - (other.data[at * 4 + channel] ?? 0)) > clear,
        );
        if (!differs) continue;
        differing++;
        const square = Math.floor(Math.floor(at / width) / side) * across + Math.floor((at % width) / side);
        squares[square] = (squares[square] ?? 0) + 1;
      }
      return {
        isOtherSize: false,
        share: differing / (width * height),
        worstSquare: Math.max(...squares) / (side * side),
      };
    },
    asText(kept),
    asText(taken),
  );
}

/** Whether the machine has a font: where it has not, text in it is as wide as text in the fallback, whichever that is. */
export function hasFont(page: Page, name: string): Promise<boolean> {
  return page.evaluate((family) => {
    const context = new OffscreenCanvas(1, 1).getContext('2d');
    const widthIn = (font: string) => {
      if (!context) return 0;
      context.font = `40px ${font}`;
      return context.measureText('Grenzüberschreitend 0123 mmwwii').width;
    };
    return ['serif', 'monospace'].every((fallback) => widthIn(`"${family}", ${fallback}`) !== widthIn(fallback));
  }, name);
}
