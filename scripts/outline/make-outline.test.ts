import { readFileSync, statSync } from 'node:fs';
import { beforeAll, expect, it } from 'vitest';
import type { Outline } from '../../components/map/outline.ts';
import { readBook } from '../compile/read-book.ts';
import { root } from '../root.ts';
import { makeOutline } from './make-outline.ts';

const path = `${root}/components/map/outline.json`;
const kept: Outline = JSON.parse(readFileSync(path, 'utf8'));
let neighbours: Record<string, string[]>;
beforeAll(() => {
  const { states } = readBook(root).book;
  neighbours = Object.fromEntries(Object.values(states).map((state) => [state.id, state.neighbours]));
});

it('the map that is kept is the one that the source gives: else run "node scripts/outline.ts"', () => {
  expect(makeOutline(neighbours)).toEqual(kept);
});

it('shows every state of the book within the frame, and stays small', () => {
  expect(Object.keys(kept.states).sort()).toEqual(Object.keys(neighbours).sort());
  for (const [id, { at, path: line }] of Object.entries(kept.states)) {
    expect(line, id).toMatch(/^(M-?\d+ -?\d+l[-\d ]+z)+$/);
    expect(at[0] >= 0 && at[0] <= kept.width && at[1] >= 0 && at[1] <= kept.height, id).toBe(true);
  }
  expect(statSync(path).size).toBeLessThan(40_000);
});

it('marks the states that are too small to be seen', () => {
  const small = Object.entries(kept.states).flatMap(([id, state]) => (state.isSmall ? [id] : []));
  expect(small).toEqual(['AD', 'LI', 'MC', 'MT', 'SM', 'VA']);
});

it('has room for the name of each land neighbour beside the others', () => {
  for (const [id, { view, names }] of Object.entries(kept.states)) {
    const [x, y, width, height] = view;
    const places = Object.values(names);
    for (const place of places)
      expect(place[0] >= x && place[0] <= x + width && place[1] >= y && place[1] <= y + height, id).toBe(true);
    const tooNear = places.filter((a) =>
      places.some((b) => a !== b && Math.abs(a[0] - b[0]) < width * 0.12 && Math.abs(a[1] - b[1]) < width * 0.07),
    );
    expect(tooNear, id).toEqual([]);
  }
});
