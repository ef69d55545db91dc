import { describe, expect, it } from 'vitest';
import { placeCard } from './place-card.ts';

const view = { width: 800, height: 600 };
const card = { width: 300, height: 200 };
const word = (left: number, top: number, width = 60) => ({ left, top, right: left + width, bottom: top + 20 });

describe('where the hint card stands', () => {
  it.each([
    ['under the word', word(100, 100), { left: 100, top: 126 }],
    ['over it at the foot of the window', word(100, 500), { left: 100, top: 294 }],
    ['within the window at its right edge', word(760, 100, 30), { left: 492, top: 126 }],
    ['within the window where the word begins outside', word(-20, 100), { left: 8, top: 126 }],
  ])('%s', (_, at, place) => {
    expect(placeCard(at, card, view)).toEqual(place);
  });

  it('beside a word that has no room above or below', () => {
    const low = { width: 800, height: 230 };
    expect(placeCard(word(100, 100), card, low)).toEqual({ left: 166, top: 22 });
    expect(placeCard(word(600, 100), card, low)).toEqual({ left: 294, top: 22 });
  });

  it('nowhere, where it would have to cover the word', () => {
    expect(placeCard(word(100, 100), card, { width: 320, height: 230 })).toBeNull();
  });

  it('never over the word, wherever that is', () => {
    for (let left = 0; left < 800; left += 37)
      for (let top = 0; top < 600; top += 29) {
        const at = word(left, top);
        const place = placeCard(at, card, view);
        if (place === null) continue;
        const isApart =
          place.left >= at.right ||
          place.left + card.width <= at.left ||
          place.top >= at.bottom ||
          place.top + card.height <= at.top;
        expect(isApart, `${left}, ${top}`).toBe(true);
      }
  });
});
