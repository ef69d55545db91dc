/** Where the hint card stands: beside the word, never over it, and whole within what is seen of the page. */

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Size {
  width: number;
  height: number;
}

/** Between the word and the card, in CSS pixels. */
const gap = 6;
/** Between the card and the edge of the window. */
const margin = 8;

/**
 * @param word in coordinates of the window, as are the places
 * @returns the upper left corner: under the word where there is room, else over it, else right or left of it; null where the
 * card would have to cover the word
 */
export function placeCard(word: Box, card: Size, view: Size): { left: number; top: number } | null {
  const left = within(word.left, view.width - card.width - margin);
  const top = within(word.top, view.height - card.height - margin);
  const fitsAcross = card.width + 2 * margin <= view.width;
  const fitsDown = card.height + 2 * margin <= view.height;
  if (fitsAcross && word.bottom + gap + card.height + margin <= view.height) return { left, top: word.bottom + gap };
  if (fitsAcross && word.top - gap - card.height >= margin) return { left, top: word.top - gap - card.height };
  if (fitsDown && word.right + gap + card.width + margin <= view.width) return { left: word.right + gap, top };
  if (fitsDown && word.left - gap - card.width >= margin) return { left: word.left - gap - card.width, top };
  return null;
}

function within(wanted: number, most: number): number {
  return Math.max(margin, Math.min(wanted, most));
}
