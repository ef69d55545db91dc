/** Where a mark stands in the window: one box for each line that it runs over. */
import type { Mark } from './marking-ledger.ts';
import type { Box } from './place-card.ts';

export function boxesOf({ range }: Mark): Box[] {
  const live = Document.prototype.createRange.call(document);
  try {
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
  } catch {
    // The page has changed, and the ledger does not know yet.
    return [];
  }
  return [...live.getClientRects()];
}

export function isIn({ left, top, right, bottom }: Box, x: number, y: number): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}
