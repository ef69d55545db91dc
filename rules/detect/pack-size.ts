/** How much room forms take in the index. */
import { readFormLines } from './form-patterns.ts';
import type { FormLines, PackSize } from './lexicon-pack.ts';

export function sizeOf(forms: readonly FormLines[]): PackSize {
  const size: PackSize = { records: 0, words: 0, links: 0 };
  for (const lines of forms) {
    for (const pattern of readFormLines(lines).flat()) {
      const words = pattern.match(/[\p{L}\p{M}]*\{[^}]*\}|[\p{L}\p{M}]+|\d+/gu) ?? [];
      const counts = words.map((word) => word.split('|').length);
      size.records++;
      size.words += counts.reduce((sum, count) => sum + count, 0);
      size.links += counts.at(-1) ?? 1;
    }
  }
  return size;
}
