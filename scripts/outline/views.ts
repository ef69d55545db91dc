/** The part of the map in which a state and its borders are seen, and where the names of its neighbours stand in it. */
import type { StateOutline } from '../../components/map/outline.ts';
import { areaOf, type Box, boxOf, clipped, deepest } from './shapes.ts';
import type { Point } from './topology.ts';

/** How far around a state one looks, in units; a large state takes a share of its size if that is more. */
const around = 130;
const share = 0.3;
/** The room of a name, as a share of the view's width: names are drawn in a view of 300 px at least. */
const nameRoom: Point = [0.17, 0.1];

/** @param shapes the rings of each state, the largest first */
export function viewOf(
  id: string,
  neighbours: string[],
  shapes: Map<string, Point[][]>,
  [width, height]: Point,
): Pick<StateOutline, 'view' | 'names'> {
  const [home = []] = shapes.get(id) ?? [];
  const [x0, y0, x1, y1] = boxOf(home);
  const step = Math.max(around, share * Math.max(x1 - x0, y1 - y0));
  const view: Box = [
    Math.max(0, x0 - step),
    Math.max(0, y0 - step),
    Math.min(width, x1 + step),
    Math.min(height, y1 + step),
  ];
  const room = view[2] - view[0];
  const inset: Box = [view[0] + room * 0.07, view[1] + room * 0.05, view[2] - room * 0.07, view[3] - room * 0.05];
  const names: [string, Point][] = [id, ...neighbours].flatMap((state): [string, Point][] => {
    const seen = (shapes.get(state) ?? []).map((ring) => clipped(ring, inset)).sort((a, b) => areaOf(b) - areaOf(a));
    return seen[0] && seen[0].length > 2 ? [[state, deepest(seen[0])]] : [];
  });
  spread(
    names.map(([, point]) => point),
    [room * nameRoom[0], room * nameRoom[1]],
    inset,
  );
  return {
    view: [view[0], view[1], room, view[3] - view[1]].map(Math.round) as StateOutline['view'],
    names: Object.fromEntries(names.map(([state, [x, y]]) => [state, [Math.round(x), Math.round(y)]])),
  };
}

/** Moves names apart until none covers another, by as little as that takes. */
function spread(points: Point[], [roomX, roomY]: Point, [x0, y0, x1, y1]: Box): void {
  for (let turn = 0; turn < 200; turn++)
    for (const a of points)
      for (const b of points) {
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const [overX, overY] = [roomX - Math.abs(dx), roomY - Math.abs(dy)];
        if (a === b || overX <= 0 || overY <= 0) continue;
        const axis = overX / roomX < overY / roomY ? 0 : 1;
        const push = ((axis === 0 ? overX : overY) / 4) * ((axis === 0 ? dx : dy) < 0 ? -1 : 1);
        a[axis] -= push;
        b[axis] += push;
        for (const point of [a, b]) {
          point[0] = Math.min(x1, Math.max(x0, point[0]));
          point[1] = Math.min(y1, Math.max(y0, point[1]));
        }
      }
}
