/** Orders what was found on a page, the strongest first: what a briefing is asked about. */
import type { Book, StateId, TopicId } from '../model/book.ts';
import type { FoundItem } from '../model/reading.ts';

export interface Ranked<Id> {
  id: Id;
  count: number;
  strength: number;
}

/** An act or a citation points at a topic, but less surely than the topic's own name does. */
const byReference = 0.8;

/** Whom to call is asked after what may be done. */
const asSupport = 0.4;

/** What the case is about tells less than what is to be done in it. */
const asCrime = 0.7;

/**
 * What is weaker than this is not shown: a single doubtful word, far from anything else. Shown without reason, it would
 * cost more trust than it is worth.
 */
export const floor = 0.35;

/** A word's tenth mention says little more than its fifth. */
function strengthOf(item: FoundItem): number {
  return item.weight * (1 + Math.log2(item.count));
}

/**
 * States and topics by strength; instruments and citations count for the topic to which they lead. Ties keep page order;
 * what is too weak is left out.
 * @param behind topics that stand behind the others: those that say whom to call, and those that name the crime
 * @param home the officer's own state, beside which another is still unknown
 */
export function rankFindings(
  findings: readonly FoundItem[],
  behind: Pick<Book, 'supporting' | 'crimes'>,
  home: StateId | null = null,
): { states: Ranked<StateId>[]; topics: Ranked<TopicId>[] } {
  const states = new Map<StateId, Ranked<StateId>>();
  const topics = new Map<TopicId, Ranked<TopicId>>();
  const add = (into: typeof states, id: string, count: number, strength: number) => {
    const before = into.get(id) ?? { id, count: 0, strength: 0 };
    into.set(id, { id, count: before.count + count, strength: before.strength + strength });
  };
  const isPartner = ({ kind, id, weight, isLone }: FoundItem) =>
    kind === 'state' && id !== home && !isLone && weight >= floor;
  const hasPartner = findings.some(isPartner);
  for (const item of findings) {
    if (item.isLone && hasPartner) continue;
    if (item.kind === 'state') add(states, item.id, item.count, strengthOf(item));
    else if (item.kind === 'topic') add(topics, item.id, item.count, strengthOf(item));
    else if (item.topic) add(topics, item.topic, item.count, strengthOf(item) * byReference);
  }
  for (const found of [states, topics]) for (const [id, { strength }] of found) if (strength < floor) found.delete(id);
  const weaken = (ids: readonly TopicId[], share: number) => {
    for (const id of ids) {
      const topic = topics.get(id);
      if (topic) topics.set(id, { ...topic, strength: topic.strength * share });
    }
  };
  weaken(behind.supporting, asSupport);
  weaken(behind.crimes, asCrime);
  const strongestFirst = (a: Ranked<string>, b: Ranked<string>) => b.strength - a.strength;
  return { states: [...states.values()].sort(strongestFirst), topics: [...topics.values()].sort(strongestFirst) };
}
