/** A deadline among others that lines of the book really set, those of the same topic first. */
import type { Book, TopicId } from '../model/book.ts';
import { type Choice, mostChoices } from './question.ts';
import { sameAs } from './same-value.ts';
import { shuffled } from './shuffle.ts';

/** @returns null where the book sets no other */
export function deadlineChoices(book: Book, topic: TopicId, right: string, seed: string): Choice[] | null {
  const others = Object.values(book.topics).flatMap(({ id, layers }) =>
    layers.flatMap(({ lines = [] }) =>
      lines.flatMap(({ deadline, confidence }) =>
        deadline === undefined || confidence === 'unverified' ? [] : [{ deadline, isNear: id === topic }],
      ),
    ),
  );
  const near = shuffled(others, ({ deadline }) => deadline, seed).sort((a, b) => Number(b.isNear) - Number(a.isNear));
  const taken = new Map([[sameAs(right), right]]);
  for (const { deadline } of near) {
    if (taken.size < mostChoices && !taken.has(sameAs(deadline))) taken.set(sameAs(deadline), deadline);
  }
  if (taken.size < 2) return null;
  return [...taken]
    .sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map(([, deadline]) => ({ key: deadline, kind: 'deadline', deadline }));
}
