/** The moment at which the page stands on the screen: what is not needed to show it waits until then. */

/** A browser that keeps the moment to itself is not asked for longer than this. */
const mostFrames = 10;

/** Settles once the page was painted; at once where it is hidden, since then it is not going to be. */
export async function firstPaint(): Promise<void> {
  for (let frame = 0; frame < mostFrames && !document.hidden && !isPainted(); frame++)
    await new Promise((resolve) => requestAnimationFrame(resolve));
}

function isPainted(): boolean {
  return performance.getEntriesByName('first-contentful-paint').length > 0;
}
