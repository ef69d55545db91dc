/** The topics to which acts and their articles lead: pages are read without them, since the book has them. */
import type { Book, TopicId } from '../model/book.ts';
import type { FoundItem } from '../model/reading.ts';
import { mergeItems } from './merge-items.ts';

/** @returns the findings with their topics; those of one act that lead to the same topic are one */
export function withTopicsOfActs(
  findings: readonly FoundItem[],
  { instruments, articleTopics }: Pick<Book, 'instruments' | 'articleTopics'>,
): FoundItem[] {
  const led = findings.map(({ article, ...item }) => {
    if (item.topic !== undefined || (item.kind !== 'citation' && item.kind !== 'instrument')) return item;
    const topic: TopicId | undefined = articleTopics?.[item.id]?.[article ?? ''] ?? instruments[item.id]?.topics?.[0];
    return topic === undefined ? item : { ...item, topic };
  });
  return mergeItems(led);
}
