/** What an officer most often needs about a neighbour, where the page names no topic. */
import type { TopicId } from '../model/book.ts';

export const everydayTopics: TopicId[] = ['hot-pursuit', 'surveillance', 'information-request', 'pccc', 'sis-checks'];

/** The pack that they come in. */
export const everydayPack = 'everyday';

/** The pack of the compiled book in which a topic comes: those of every day are one, since each file costs a popup time. */
export function packOf(topic: TopicId): string {
  return everydayTopics.includes(topic) ? everydayPack : topic;
}
