/** The outlines of Europe's states, as `scripts/outline.ts` leaves them in `outline.json`. */
export interface Outline {
  width: number;
  height: number;
  /** States that the book does not have, as SVG path. */
  land: string;
  states: Record<string, StateOutline>;
}

export interface StateOutline {
  /** SVG path, in whole units. */
  path: string;
  /** Where its name can stand on the whole map. */
  at: [x: number, y: number];
  /** Too small to be seen: shown by a mark as well. */
  isSmall?: boolean;
  /** The part of the map with the state and its borders. */
  view: [x: number, y: number, width: number, height: number];
  /** Where its own name and those of its neighbours stand in that part. */
  names: Record<string, [x: number, y: number]>;
}
