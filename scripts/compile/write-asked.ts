/** Writes the everyday words of a language as `rules/search/everyday-words.ts` reads them. */
import { type AskedWords, DOUBT } from '../../rules/detect/asked-topics.ts';
import type { TopicId } from '../../rules/model/book.ts';
import { GAP } from '../../rules/search/everyday-words.ts';
import { keyOf } from '../../rules/search/key.ts';

/**
 * Topics in the first line; then a line for each pattern that is no doubtful one, with the numbers of its topics, sorted.
 *
 * @param names of the topics: officers of other languages find them by these
 */
export function writeAsked(asked: AskedWords, names: Readonly<Record<TopicId, string>> = {}): string {
  const topics = [...new Set([...Object.keys(asked), ...Object.keys(names)])];
  const places = new Map<string, Set<number>>();
  for (const [topic, name] of Object.entries(names)) places.set(keyOf(name), new Set([topics.indexOf(topic)]));
  for (const [at, topic] of topics.entries())
    for (const pattern of asked[topic] ?? []) {
      if (pattern.startsWith(DOUBT)) continue;
      const key = keyOfPattern(pattern);
      places.set(key, (places.get(key) ?? new Set()).add(at));
    }
  const lines = [...places].map(([key, numbers]) => `${key}\t${[...numbers].join(' ')}`);
  return `${[topics.join(' '), ...lines.sort()].join('\n')}\n`;
}

/** Folded as what is typed is; the stars and the two dots stay. */
function keyOfPattern(pattern: string): string {
  const words = pattern.split(' ').map((word) => {
    if (word === GAP) return word;
    const key = keyOf(word);
    return `${word.startsWith('*') ? '*' : ''}${key}${word.endsWith('*') ? '*' : ''}`;
  });
  return words.filter((word) => word !== '').join(' ');
}
