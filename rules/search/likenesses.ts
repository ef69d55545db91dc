/**
 * The third tier: words that are like what was typed. Fuse measures the likeness; since it looks at every entry for every
 * query, it is given only those that share runs of three letters with the query.
 */
import Fuse from 'fuse.js';
import type { Alias } from './aliases.ts';

export interface Like {
  alias: Alias;
  /** From 1 (the same) to 0. */
  likeness: number;
}

const mostCandidates = 150;
const mostLikenesses = 12;
/** Fuse's measure: 0 is the same, 1 nothing alike. Two slips in eight letters pass. */
const leastAlike = 0.34;
const oneSlip = 0.95;
/** Of more than so many runs of letters, one alone is shared by chance. */
const fewRuns = 6;

export class Likenesses {
  readonly #aliases: readonly Alias[];
  /** Three letters → positions in `aliases`; made when it is first needed. */
  #places: Map<string, number[]> | null = null;
  /** How many runs each alias shares with the key: nought between one search and the next. */
  #counts: Uint8Array | null = null;

  constructor(aliases: readonly Alias[]) {
    this.#aliases = aliases;
  }

  /** The aliases most like the key, the likest first. */
  of(key: string): Like[] {
    const fuse = new Fuse(this.sharing(key), {
      keys: ['key'],
      includeScore: true,
      threshold: leastAlike,
      distance: 20,
      location: 0,
      minMatchCharLength: 3,
    });
    return fuse
      .search(key, { limit: mostLikenesses })
      .map(({ item, score }) => ({
        alias: item,
        likeness: isSlip(key, item.key) ? oneSlip : 1 - (score ?? 1),
      }))
      .sort((a, b) => b.likeness - a.likeness);
  }

  /** Aliases that share runs of three letters with the key, those that share most first. */
  sharing(key: string): Alias[] {
    this.#places ??= placesOf(this.#aliases);
    this.#counts ??= new Uint8Array(this.#aliases.length);
    const counts = this.#counts;
    const runs = runsOf(key);
    const met: number[] = [];
    for (const run of runs)
      for (const at of this.#places.get(run) ?? []) {
        if (counts[at] === 0) met.push(at);
        counts[at] = (counts[at] as number) + 1;
      }
    const least = runs.size > fewRuns ? 2 : 1;
    const likely: { at: number; share: number }[] = [];
    for (const at of met) {
      const count = counts[at] as number;
      counts[at] = 0;
      const { key: other } = this.#aliases[at] as Alias;
      if (count >= least) likely.push({ at, share: count / Math.max(key.length, other.length) });
    }
    return likely
      .sort((a, b) => b.share - a.share)
      .slice(0, mostCandidates)
      .map(({ at }) => this.#aliases[at] as Alias);
  }
}

/** Two letters that changed places, and words run together, are one slip of the fingers, and several errors in Fuse's eyes. */
function isSlip(key: string, other: string): boolean {
  return (
    (key.length === other.length && lettersOf(key) === lettersOf(other)) ||
    key.replaceAll(' ', '') === other.replaceAll(' ', '')
  );
}

function lettersOf(key: string): string {
  return [...key].sort().join('');
}

function placesOf(aliases: readonly Alias[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { key }] of aliases.entries())
    for (const run of runsOf(key)) {
      const list = places.get(run);
      if (list) list.push(at);
      else places.set(run, [at]);
    }
  return places;
}

function runsOf(key: string): Set<string> {
  const padded = ` ${key} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) runs.add(padded.slice(at, at + 3));
  return runs;
}
