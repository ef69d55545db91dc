/** What has been understood of a query so far, and how one more of its names is taken in. */
import type { InstrumentId, StateId, TopicId } from '../model/book.ts';
import type { Reason } from '../model/result.ts';
import { type Alias, isState } from './aliases.ts';
import type { Token } from './tokens.ts';

export interface Understood<Id> {
  id: Id;
  score: number;
  why: Reason;
}

export interface Understanding {
  /** In the order typed. */
  states: Understood<StateId>[];
  /** The best first. */
  topics: Understood<TopicId>[];
  instruments: Understood<InstrumentId>[];
  provisions: (Understood<InstrumentId> & { article: string; topic: TopicId | null })[];
  /** Folded words that led nowhere. */
  rest: string[];
  /** The other state's officers act in the asker's own. */
  isHere: boolean;
  /** How much of what was typed is understood as it stands, from 0 to 1, small words left out. */
  known: number;
}

/** Two names that speak for the same topic: the second adds this share of its own weight. */
const secondCue = 0.5;
const leastPart = 0.5;

/**
 * Takes words for what they name: one state, or topics and acts.
 *
 * @param run the words; they are used up
 * @param aliases what they may be, with a score for each
 */
export function take(
  run: Token[],
  aliases: readonly Alias[],
  tier: Reason['tier'],
  score: (alias: Alias) => number,
  found: Understanding,
): void {
  const typed = run.map((token) => token.text).join(' ');
  // What most of the words say is meant rather than what one of them says.
  const part = leastPart + (1 - leastPart) * run.reduce((sum, token) => sum + token.share, 0);
  for (const token of run) Object.assign(token, { used: true, isGuess: tier !== 'exact' });
  // The words name either one state or topics and acts: a place that begins like an activity is no partner of it.
  const best = (wanted: boolean) =>
    aliases
      .filter((alias) => isState(alias) === wanted)
      .reduce<Alias | null>((top, alias) => (top === null || score(alias) > score(top) ? alias : top), null);
  const [state, other] = [best(true), best(false)];
  const isPartner = state !== null && (other === null || score(state) > score(other));
  const named = new Map<string, { alias: Alias; score: number }>();
  for (const alias of isPartner ? [state] : aliases.filter((one) => !isState(one))) {
    const key = `${alias.target.kind} ${alias.target.id}`;
    const one = score(alias);
    if ((named.get(key)?.score ?? -1) < one) named.set(key, { alias, score: one });
  }
  for (const { alias, score } of named.values()) {
    const { kind, id } = alias.target;
    const list: Understood<string>[] =
      kind === 'state' ? found.states : kind === 'topic' ? found.topics : found.instruments;
    const entry = { id, score: kind === 'state' ? score : score * part, why: { tier, typed, matched: alias.text } };
    const known = list.findIndex((other) => other.id === id);
    const other = list[known];
    if (!other) list.push(entry);
    else if (kind === 'state') list[known] = other.score < entry.score ? entry : other;
    else {
      const [more, less] = other.score < entry.score ? [entry, other] : [other, entry];
      // The same words as the beginning of a name and as an everyday word are one cue.
      const isSecond = more.why.typed !== less.why.typed || more.why.tier === less.why.tier;
      list[known] = isSecond ? { ...more, score: more.score + secondCue * less.score } : more;
    }
  }
}
