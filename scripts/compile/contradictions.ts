/** Two layers of the same rank that answer one question differently: the book would not know which is right. */
import { layersFor } from '../../rules/brief/layers.ts';
import type { Layer } from '../../rules/model/book.ts';
import type { Direction, Service } from '../../rules/model/briefing.ts';
import type { SourceBook } from './read-book.ts';
import type { Fault } from './yaml-file.ts';

const directions: Direction[] = ['out', 'in'];
const services: Service[] = ['police', 'customs'];
/** Days on either side of the changes that the book records most often. */
const days = ['2010-06-01', '2023-06-01', '2025-06-01', '2026-11-22', '2028-06-01'];

export function contradictions(source: SourceBook): Fault[] {
  const { book } = source;
  const found = new Map<string, Fault>();
  const states = Object.keys(book.states);
  const suspects = Object.values(book.topics).filter((topic) => clashes(topic.layers).length > 0);
  for (const topic of suspects)
    for (const home of states)
      for (const partner of states)
        for (const direction of directions)
          for (const service of services)
            for (const day of days) {
              if (home === partner) continue;
              const layers = layersFor(book, topic, { home, partner, direction, service, day });
              for (const [a, b, what] of clashes(layers)) {
                const key = `${topic.id}/${a.id}/${b.id}/${what}`;
                const place = source.places.get(`${topic.id}/${b.id}`);
                if (found.has(key) || !place) continue;
                const message = `${b.id} and ${a.id} are of the same rank and give different answers on ${what} (${home}, ${partner}, ${direction}, ${service}, ${day})`;
                found.set(key, place.file.fault(place.path, message));
              }
            }
  return [...found.values()];
}

function clashes(layers: Layer[]): [Layer, Layer, string][] {
  return layers.flatMap((a, index) =>
    layers.slice(index + 1).flatMap((b): [Layer, Layer, string][] => {
      if (a.rank !== b.rank) return [];
      const facts = Object.keys(a.facts ?? {}).filter(
        (fact) => b.facts?.[fact] !== undefined && b.facts[fact] !== a.facts?.[fact],
      );
      const verdicts = a.verdict && b.verdict && a.verdict !== b.verdict ? ['the verdict'] : [];
      return [...verdicts, ...facts].map((what) => [a, b, what]);
    }),
  );
}
