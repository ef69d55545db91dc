/** Order that looks like chance and is the same every time: a question keeps its choices where they were after a reload. */

/** A number from a text, spread over 32 bits (FNV-1a). */
export function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** @returns the items, each at the place that the seed and its own name give it */
export function shuffled<Item>(items: readonly Item[], nameOf: (item: Item) => string, seed: string): Item[] {
  return items
    .map((item) => ({ item, rank: mixed(seedOf(`${seed}\n${nameOf(item)}`)) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

/** Texts that differ in their last letter only would else stand beside each other. */
function mixed(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (half ^ (half >>> 16)) >>> 0;
}
