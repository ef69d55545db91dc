/**
 * What an officer looked up before, or pinned: identifiers only, never what was typed. Under the key `kept` of
 * `storage.local`; what does not fit is left out.
 */
import * as v from 'valibot';
import type { Result } from './result.ts';

const state = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/));
const kept = v.object({
  kind: v.picklist(['card', 'topic', 'state', 'border']),
  id: v.pipe(v.string(), v.maxLength(80)),
  topic: v.optional(v.pipe(v.string(), v.maxLength(60))),
  states: v.pipe(v.array(state), v.maxLength(2)),
  direction: v.optional(v.picklist(['out', 'in'])),
  pinned: v.boolean(),
});
export type Kept = v.InferOutput<typeof kept>;
export type KeptResult = Omit<Kept, 'pinned'>;

const mostRecent = 6;
const mostPinned = 12;

/** @param stored anything at all */
export function readKept(stored: unknown): Kept[] {
  return (Array.isArray(stored) ? stored : []).flatMap((entry) => {
    const result = v.safeParse(kept, entry);
    return result.success ? [result.output] : [];
  });
}

/** What is kept of a result: a rule or an act is kept as the topic that it leads to; `null` where it leads to none. */
export function keptResult({
  kind,
  id,
  topic,
  states,
  direction,
}: Omit<Result, 'title' | 'citations'>): KeptResult | null {
  switch (kind) {
    case 'card':
    case 'topic':
    case 'state':
    case 'border':
      return { kind, id, ...(topic && { topic }), states, ...(direction && { direction }) };
    default:
      return topic ? { kind: 'topic', id: topic, topic, states: [] } : null;
  }
}

/** The last one looked up stands first; the oldest goes when there are too many. Pinned ones stay as they are. */
export function remembered(list: readonly Kept[], result: KeptResult): Kept[] {
  const known = list.find((entry) => isSame(entry, result));
  if (known?.pinned) return [...list];
  const others = list.filter((entry) => entry !== known);
  return inOrder([{ ...result, pinned: false }, ...others]);
}

/** Pins, or takes the pin away: then it is one of the recent ones. */
export function pinTurned(list: readonly Kept[], result: KeptResult): Kept[] {
  const pinned = !isPinned(list, result);
  return inOrder([{ ...result, pinned }, ...list.filter((entry) => !isSame(entry, result))]);
}

export function isPinned(list: readonly Kept[], result: KeptResult): boolean {
  return list.some((entry) => entry.pinned && isSame(entry, result));
}

function inOrder(list: readonly Kept[]): Kept[] {
  const pinned = list.filter((entry) => entry.pinned).slice(0, mostPinned);
  return [...pinned, ...list.filter((entry) => !entry.pinned).slice(0, mostRecent)];
}

function isSame(a: KeptResult, b: KeptResult): boolean {
  return a.kind === b.kind && a.id === b.id;
}
