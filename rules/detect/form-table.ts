/**
 * The hash table under the index: hashes of words at their places in forms, and for each a chain of entries. An entry is a
 * record that ends there, or a seed from which forms go on. Three megabytes for a hundred thousand words.
 */
import { spread } from './word-hash.ts';

/** The filter that most words do not pass has this many bits: small enough to stay in a near cache. */
const FILTER_BITS = 19;
export const FILTER_MASK = (1 << FILTER_BITS) - 1;
/** In a head beside its first entry: the chain holds records, the chain holds seeds. */
export const HAS_RECORD = 1 << 30;
export const HAS_SEED = 1 << 29;
export const ENTRY = HAS_SEED - 1;

export class FormTable {
  /** The hash in each slot; 0 where it is empty. */
  readonly keys: Int32Array;
  /** For each slot: the first entry of its chain, and what the chain holds. */
  readonly heads: Int32Array;
  readonly mask: number;
  readonly next: Int32Array;
  readonly values: Int32Array;
  /** Entries from here on are seeds. */
  readonly firstSeed: number;
  /** A bit for each first word of a form. */
  readonly filter = new Uint8Array(1 << (FILTER_BITS - 3));
  private records = 1;
  private seeds: number;

  /** @param words how many words all forms have, each ending counted @param links how many of them are last words */
  constructor(words: number, links: number) {
    const bits = Math.ceil(Math.log2(Math.max(1024, words * 1.1)));
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.heads = new Int32Array(1 << bits);
    this.next = new Int32Array(words + 2);
    this.values = new Int32Array(words + 2);
    this.firstSeed = links + 1;
    this.seeds = links + 1;
  }

  /** The slot of the hash, or -1. */
  find(hash: number): number {
    const { keys, mask } = this;
    let slot = spread(hash) & mask;
    while (keys[slot] !== hash) {
      if (keys[slot] === 0) return -1;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Lets first words of this hash pass the filter. */
  pass(hash: number): void {
    const slot = spread(hash);
    const byte = (slot & FILTER_MASK) >> 3;
    this.filter[byte] = (this.filter[byte] as number) | (1 << (slot & 7));
  }

  addRecord(hash: number, record: number): void {
    this.chain(this.take(hash), this.records++, record, HAS_RECORD);
  }

  /** Adds a seed, unless the word has it already. */
  addSeed(hash: number, seed: number): void {
    const slot = this.take(hash);
    for (let at = (this.heads[slot] as number) & ENTRY; at !== 0; at = this.next[at] as number) {
      if (at >= this.firstSeed && this.values[at] === seed) return;
    }
    this.chain(slot, this.seeds++, seed, HAS_SEED);
  }

  private chain(slot: number, entry: number, value: number, holds: number): void {
    const head = this.heads[slot] as number;
    this.values[entry] = value;
    this.next[entry] = head & ENTRY;
    this.heads[slot] = (head & ~ENTRY) | holds | entry;
  }

  /** The slot of the hash, taken where there is none. */
  private take(hash: number): number {
    const { keys, mask } = this;
    let slot = spread(hash) & mask;
    while (keys[slot] !== 0 && keys[slot] !== hash) slot = (slot + 1) & mask;
    keys[slot] = hash;
    return slot;
  }
}
