/** What was found in several places, added up. */
import type { FoundItem } from '../model/reading.ts';

/** The most words that are kept for one finding: enough to say why. */
const mostSurfaces = 8;

/** @returns each thing once, in the order in which it was first found */
export function mergeItems(found: readonly FoundItem[]): FoundItem[] {
  const items = new Map<string, FoundItem>();
  for (const item of found) {
    const key = `${item.kind} ${item.id} ${item.topic ?? item.article ?? ''} ${item.isLone ?? ''}`;
    const before = items.get(key);
    items.set(key, before ? added(before, item) : item);
  }
  return [...items.values()];
}

function added(before: FoundItem, found: FoundItem): FoundItem {
  return {
    ...before,
    count: before.count + found.count,
    weight: Math.max(before.weight, found.weight),
    how: [...new Set([...before.how, ...found.how])],
    surfaces: [...new Set([...before.surfaces, ...found.surfaces])].slice(0, mostSurfaces),
  };
}
