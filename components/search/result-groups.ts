/** The answers as the list shows them: the kind of the best answer first, and of each kind the best first. */
import type { StateId, TopicId } from '../../rules/model/book.ts';
import type { Kept } from '../../rules/model/kept-results.ts';
import type { Result } from '../../rules/model/result.ts';
import type { Words } from '../../rules/model/words.ts';

/** One row of the list, under the heading of its group. */
export interface Answer {
  group: string;
  result: Result;
}

/** @param results best first */
export function groupedByKind(words: Words, results: readonly Result[]): Answer[] {
  const kinds = [...new Set(results.map((result) => result.kind))];
  return kinds.flatMap((kind) =>
    results
      .filter((result) => result.kind === kind)
      .map((result) => ({ group: words.t(`search.kind.${kind}`), result })),
  );
}

/** What stands in the empty field's list: what is pinned, then what was looked up last. */
export function keptAnswers(words: Words, kept: readonly Kept[]): Answer[] {
  return kept.map(({ pinned, topic, direction, ...entry }) => ({
    group: words.t(pinned ? 'search.pinned' : 'search.recent'),
    result: {
      ...entry,
      ...(topic && { topic }),
      ...(direction && { direction }),
      title: titleOf(words, topic, entry.states),
      citations: [],
      score: 1,
      why: [],
    },
  }));
}

function titleOf(words: Words, topic: TopicId | undefined, [acting, host]: StateId[]): string {
  const place =
    acting === undefined
      ? null
      : host === undefined
        ? words.state(acting)
        : words.t('direction.pair', { acting: words.state(acting), host: words.state(host) });
  const parts = [topic === undefined ? null : words.topic(topic), place];
  return parts.filter((part) => part !== null).join(': ');
}
