/** Geometry on a plane: what it takes to draw borders with few points. */
import type { Point } from './topology.ts';

export type Box = [x0: number, y0: number, x1: number, y1: number];

const radians = Math.PI / 180;

/** Lambert's azimuthal equal-area projection, as the Union's own statistical maps have it: centre 52° N, 10° E; earth radius 1. */
export function project([lon, lat]: Point): Point {
  const [phi0, lambda] = [52 * radians, (lon - 10) * radians];
  const phi = lat * radians;
  const cos = Math.cos(phi) * Math.cos(lambda);
  const k = Math.sqrt(2 / (1 + Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cos));
  return [k * Math.cos(phi) * Math.sin(lambda), k * (Math.sin(phi0) * cos - Math.cos(phi0) * Math.sin(phi))];
}

/** Leaves out, one after the other, the points that change the line least (Visvalingam); the ends stay. */
export function simplified(line: Point[], smallestArea: number): Point[] {
  const points = [...line];
  while (points.length > 2) {
    let [least, at] = [Number.POSITIVE_INFINITY, -1];
    for (let i = 1; i < points.length - 1; i++) {
      const area = triangle(points[i - 1] as Point, points[i] as Point, points[i + 1] as Point);
      if (area < least) [least, at] = [area, i];
    }
    if (least >= smallestArea) break;
    points.splice(at, 1);
  }
  return points;
}

function triangle(a: Point, b: Point, c: Point): number {
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
}

/** The part of a ring inside the box (Sutherland and Hodgman); empty where there is none. */
export function clipped(ring: Point[], [x0, y0, x1, y1]: Box): Point[] {
  const sides: [axis: 0 | 1, edge: number, keeps: 1 | -1][] = [
    [0, x0, 1],
    [0, x1, -1],
    [1, y0, 1],
    [1, y1, -1],
  ];
  return sides.reduce((points, [axis, edge, keeps]) => {
    const isIn = (point: Point) => (point[axis] - edge) * keeps >= 0;
    return points.flatMap((point, at): Point[] => {
      const before = points[(at + points.length - 1) % points.length] as Point;
      if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
      const share = (edge - before[axis]) / (point[axis] - before[axis]);
      const cut: Point = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
      return isIn(point) ? [cut, point] : [cut];
    });
  }, ring);
}

export function areaOf(ring: Point[]): number {
  const doubled = ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(doubled) / 2;
}

export function boxOf(points: Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The point of a fine grid that lies deepest inside the ring: where a name can stand. */
export function deepest(ring: Point[]): Point {
  const [x0, y0, x1, y1] = boxOf(ring);
  let [best, at]: [number, Point] = [-1, [(x0 + x1) / 2, (y0 + y1) / 2]];
  const steps = 24;
  for (let i = 1; i < steps; i++)
    for (let j = 1; j < steps; j++) {
      const point: Point = [x0 + ((x1 - x0) * i) / steps, y0 + ((y1 - y0) * j) / steps];
      if (!contains(ring, point)) continue;
      const depth = Math.min(...ring.map((a, k) => distance(point, a, ring[(k + 1) % ring.length] as Point)));
      if (depth > best) [best, at] = [depth, point];
    }
  return at;
}

export function contains(ring: Point[], [x, y]: Point): boolean {
  let isIn = false;
  ring.forEach(([ax, ay], at) => {
    const [bx, by] = ring[(at + 1) % ring.length] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
  });
  return isIn;
}

/** From a point to the line between two others. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - share * (bx - ax), y - ay - share * (by - ay));
}
