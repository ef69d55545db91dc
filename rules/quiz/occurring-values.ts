/** The values that the book really gives a fact somewhere: wrong choices are taken from nowhere else. */
import type { Book, FactValue, QuizUse, TopicId } from '../model/book.ts';
import { type Choice, mostChoices } from './question.ts';
import { sameAs } from './same-value.ts';
import { shuffled } from './shuffle.ts';

/** Values that say nothing by themselves: beside them an answer that counts as wrong could be right. */
const vague: readonly FactValue[] = ['unknown', 'other'];

/** Fact to its values, with the topic in which each occurs. */
export type Occurring = ReadonlyMap<string, { value: FactValue; topic: TopicId }[]>;

export function isAskable(value: FactValue): boolean {
  return !vague.includes(value);
}

/** How the book lets the quiz ask for a fact in a topic; undefined where it does not. */
export function useOf(book: Book, fact: string, topic: TopicId): QuizUse | undefined {
  return book.facts[fact]?.quiz?.find(({ topics }) => topics.includes(topic));
}

/** @param book with the topics that questions are about */
export function occurringValues(book: Book): Occurring {
  const found = new Map<string, { value: FactValue; topic: TopicId }[]>();
  for (const topic of Object.values(book.topics)) {
    for (const { facts = {}, confidence } of topic.layers) {
      if (confidence === undefined || confidence === 'unverified') continue;
      for (const [fact, value] of Object.entries(facts)) {
        if (!isAskable(value)) continue;
        const values = found.get(fact) ?? [];
        if (!values.some((one) => one.value === value && one.topic === topic.id))
          values.push({ value, topic: topic.id });
        found.set(fact, values);
      }
    }
  }
  return found;
}

export interface Asked {
  fact: string;
  value: FactValue;
  topic: TopicId;
  /** Another one gives other wrong choices in another order. */
  seed: string;
}

/**
 * The right value among wrong ones: those of the same topic, then, where the use lets them in, those of others.
 * @returns null where the book has no other value to set beside it
 */
export function choicesFor(
  occurring: Occurring,
  { apart = [], across = false }: QuizUse,
  asked: Asked,
): Choice[] | null {
  const { fact, value, topic, seed } = asked;
  const barred = new Set(apart.filter((group) => group.includes(value)).flat());
  const all = shuffled(occurring.get(fact) ?? [], (one) => `${one.topic} ${one.value}`, seed);
  const far = across ? all.filter((one) => one.topic !== topic) : [];
  const taken = new Map([[sameAs(value), value]]);
  for (const { value: other } of [...all.filter((one) => one.topic === topic), ...far]) {
    if (taken.size < mostChoices && !taken.has(sameAs(other)) && !barred.has(other)) taken.set(sameAs(other), other);
  }
  if (taken.size < 2) return null;
  return inOrder([...taken.values()], seed).map((one) => ({ key: String(one), kind: 'value', fact, value: one }));
}

/** Yes before no, small before large; words as chance has it. */
function inOrder(values: FactValue[], seed: string): FactValue[] {
  const sizes = values.map((value) => sizeOf(value));
  if (!sizes.includes(null)) return [...values].sort((a, b) => (sizeOf(a) ?? 0) - (sizeOf(b) ?? 0));
  return shuffled(values, String, seed);
}

function sizeOf(value: FactValue): number | null {
  if (typeof value === 'boolean') return value ? 0 : 1;
  if (typeof value === 'number') return value;
  if (value === 'unlimited') return Number.MAX_SAFE_INTEGER;
  const same = sameAs(value);
  return same.endsWith(' s') ? Number.parseInt(same, 10) : null;
}
