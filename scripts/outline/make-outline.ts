/** From Natural Earth's countries to the small map of the product: states of the book, the land around them, where names stand. */
import type { Outline, StateOutline } from '../../components/map/outline.ts';
import numericCodes from './numeric-codes.json' with { type: 'json' };
import { areaOf, type Box, boxOf, clipped, contains, deepest, project, simplified } from './shapes.ts';
import { joined, type Point, type Ring, readTopology, ringPoints, type Territory } from './topology.ts';
import { viewOf } from './views.ts';

/** Longitude and latitude of what lies just inside each edge: Iceland, the North Cape, Cyprus, Malta. */
const edges: Record<'left' | 'top' | 'right' | 'bottom', Point> = {
  left: [-25, 58],
  top: [10, 71.8],
  right: [36.5, 32.5],
  bottom: [14, 34.8],
};
const width = 1600;
/** In square units of the map. */
const smallestTriangle = 7;
const smallestIsland = 14;
/** States smaller than this, in units, are shown by a mark as well. */
const smallestSeen = 26;

/** @param neighbours land neighbours of each state of the book */
export function makeOutline(neighbours: Record<string, string[]>): Outline {
  const { arcs, territories } = readTopology();
  asTheUnionSeesThem(arcs, territories);
  const [left, right] = [project(edges.left)[0], project(edges.right)[0]];
  const [top, bottom] = [project(edges.top)[1], project(edges.bottom)[1]];
  const scale = width / (right - left);
  const height = Math.round((bottom - top) * scale);
  const place = (point: Point): Point => {
    const [x, y] = project(point);
    return [(x - left) * scale, (y - top) * scale];
  };
  const lines = arcs.map((arc) => simplified(arc.map(place), smallestTriangle));
  const exact = arcs.map((arc) => arc.map(place));
  const margin = 20;
  const frame: Box = [-margin, -margin, width + margin, height + margin];
  /** The outer rings of a territory inside the frame, the largest first; small islands go, but never the last. */
  const ringsOf = (territory: Territory): Point[][] => {
    const rings = (from: Point[][]) =>
      territory.polygons
        .flatMap((polygon) => polygon.slice(0, 1).map((ring) => clipped(ringPoints(from, ring), frame)))
        .filter((ring) => ring.length > 3)
        .sort((a, b) => areaOf(b) - areaOf(a));
    const large = rings(lines).filter((ring) => areaOf(ring) >= smallestIsland);
    return large.length > 0 ? large : rings(exact).slice(0, 2);
  };
  const codes: Record<string, string> = numericCodes;
  const shapes = new Map<string, Point[][]>();
  const land: Point[][] = [];
  for (const territory of territories) {
    const id = territory.name === 'Kosovo' ? 'XK' : codes[territory.id ?? ''];
    const rings = ringsOf(territory);
    if (id !== undefined && neighbours[id] !== undefined) shapes.set(id, rings);
    else land.push(...rings);
  }
  const states: Record<string, StateOutline> = {};
  for (const [id, rings] of [...shapes].sort(([a], [b]) => a.localeCompare(b))) {
    const box = boxOf(rings.flat());
    const isSmall = Math.max(box[2] - box[0], box[3] - box[1]) < smallestSeen;
    const { view, names } = viewOf(id, neighbours[id] ?? [], shapes, [width, height]);
    states[id] = {
      path: rings.map(pathOf).join(''),
      at: rounded(deepest(rings[0] ?? [])),
      ...(isSmall && { isSmall }),
      view,
      names,
    };
  }
  return { width, height, land: land.map(pathOf).join(''), states };
}

/** The source draws who holds a place in fact. The Union holds Crimea to be Ukraine's, and all of Cyprus to be Cyprus. */
function asTheUnionSeesThem(arcs: Point[][], territories: Territory[]): void {
  const find = (name: string) => {
    const found = territories.find((territory) => territory.name === name);
    if (!found) throw new Error(`The source has no ${name}.`);
    return found;
  };
  const take = (from: Territory, into: Territory, place: Point) => {
    const at = from.polygons.findIndex(([ring]) => contains(ringPoints(arcs, ring ?? []), place));
    const [taken] = from.polygons.splice(at, 1);
    into.polygons = joinedTo(arcs, into.polygons, taken?.[0] ?? []);
  };
  take(find('Russia'), find('Ukraine'), [34.2, 45.2]);
  take(find('N. Cyprus'), find('Cyprus'), [33.6, 35.3]);
}

/** The polygons, the one that shares a line with the ring joined to it. */
function joinedTo(arcs: Point[][], polygons: Ring[][], ring: Ring): Ring[][] {
  const at = polygons.findIndex(([outer]) => outer?.some((number) => ring.includes(~number)));
  if (at < 0) return [...polygons, [ring]];
  return polygons.map((polygon, index) => (index === at ? [joined(arcs, polygon[0] ?? [], ring)] : polygon));
}

function rounded([x, y]: Point): Point {
  return [Math.round(x), Math.round(y)];
}

/** Whole numbers, each from the point before. */
function pathOf(ring: Point[]): string {
  const points = ring
    .map(rounded)
    .filter(([x, y], at, all) => at === 0 || x !== all[at - 1]?.[0] || y !== all[at - 1]?.[1]);
  const steps = points.slice(1, -1).map(([x, y], at) => {
    const [beforeX, beforeY] = points[at] as Point;
    return `${x - beforeX} ${y - beforeY}`;
  });
  return `M${points[0]?.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}z`;
}
