/** Reads a TopoJSON file: arcs that neighbours share, so that a simplified border stays one line. */
import { readFileSync } from 'node:fs';

export type Point = [x: number, y: number];
/** Numbers of arcs; a negative one, `~n`, is arc n read backwards. */
export type Ring = number[];

export interface Territory {
  id: string | undefined;
  name: string;
  /** Of each polygon the outer ring first. */
  polygons: Ring[][];
}

interface File {
  arcs: Point[][];
  transform: { scale: Point; translate: Point };
  objects: { countries: { geometries: Geometry[] } };
}

type Geometry = { id?: string; properties: { name: string } } & (
  | { type: 'Polygon'; arcs: Ring[] }
  | { type: 'MultiPolygon'; arcs: Ring[][] }
);

/** Natural Earth's countries at 1:50,000,000, in longitude and latitude. */
export function readTopology(): { arcs: Point[][]; territories: Territory[] } {
  const file: File = JSON.parse(readFileSync(new URL(import.meta.resolve('world-atlas/countries-50m.json')), 'utf8'));
  const { scale, translate } = file.transform;
  return {
    arcs: file.arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]): Point => {
        x += dx;
        y += dy;
        return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
      });
    }),
    territories: file.objects.countries.geometries.map((geometry) => ({
      id: geometry.id,
      name: geometry.properties.name,
      polygons: geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs,
    })),
  };
}

/** The points of a ring, closed: the first is the last. */
export function ringPoints(arcs: Point[][], ring: Ring): Point[] {
  return ring.flatMap((number, at) => {
    const points = number < 0 ? [...(arcs[~number] ?? [])].reverse() : (arcs[number] ?? []);
    return at === 0 ? points : points.slice(1);
  });
}

/** One ring from two that share arcs: what they share is inside and falls away. */
export function joined(arcs: Point[][], a: Ring, b: Ring): Ring {
  const rest = [...a.filter((number) => !b.includes(~number)), ...b.filter((number) => !a.includes(~number))];
  const ends = (number: number) => {
    const points = ringPoints(arcs, [number]);
    return { first: String(points[0]), last: String(points.at(-1)) };
  };
  const ring: Ring = rest.splice(0, 1);
  while (rest.length > 0) {
    const { last } = ends(ring.at(-1) ?? 0);
    const next = rest.findIndex((number) => ends(number).first === last);
    if (next < 0) throw new Error('The two rings do not share a line.');
    ring.push(...rest.splice(next, 1));
  }
  return ring;
}
