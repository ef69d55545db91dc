/**
 * The hash table under the index: hashes of words at their places in forms, and for each a chain of entries. An entry is a
 * record that ends there, or a seed from which forms go on. Three megabytes for a hundred thousand words.
 */
import { spread } from './word-hash.ts';

/** The filters that most words do not pass have this many bits: small enough to stay in a near cache. */
const FILTER_BITS = 19;
export const FILTER_MASK = (1 << FILTER_BITS) - 1;
/** In a head beside its first entry: the chain holds records, the chain holds seeds. */
export const HAS_RECORD = 1 << 30;
export const HAS_SEED = 1 << 29;
export const ENTRY = HAS_SEED - 1;

export class FormTable {
  /**
   * Two numbers a slot, side by side so that they are fetched together: the hash, 0 where the slot is empty, and the head:
   * the first entry of the chain, and what the chain holds. Slots are even numbers.
   */
  readonly cells: Int32Array;
  readonly mask: number;
  readonly next: Int32Array;
  readonly values: Int32Array;
  /** Entries from here on are seeds. */
  readonly firstSeed: number;
  /** A bit for each first word of a form. */
  readonly filter = new Uint8Array(1 << (FILTER_BITS - 3));
  /** A bit for each form up to one of its later words. */
  readonly laterFilter = new Uint8Array(1 << (FILTER_BITS - 3));
  private records = 1;
  private seeds: number;

  /** @param words how many words all forms have, each ending counted @param links how many of them are last words */
  constructor(words: number, links: number) {
    const bits = Math.ceil(Math.log2(Math.max(1024, words * 1.1)));
    this.mask = ((1 << bits) - 1) << 1;
    this.cells = new Int32Array(2 << bits);
    this.next = new Int32Array(words + 2);
    this.values = new Int32Array(words + 2);
    this.firstSeed = links + 1;
    this.seeds = links + 1;
  }

  /** The slot of the hash, or -1. */
  find(hash: number): number {
    const { cells, mask } = this;
    let slot = (spread(hash) << 1) & mask;
    while (cells[slot] !== hash) {
      if (cells[slot] === 0) return -1;
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  /** The head of the slot's chain: its first entry, and what the chain holds. */
  head(slot: number): number {
    return this.cells[slot + 1] as number;
  }

  /** Lets words of this hash pass the filter of first words, or of later ones. */
  pass(hash: number, isFirst: boolean): void {
    const filter = isFirst ? this.filter : this.laterFilter;
    const slot = spread(hash);
    const byte = (slot & FILTER_MASK) >> 3;
    filter[byte] = (filter[byte] as number) | (1 << (slot & 7));
  }

  addRecord(hash: number, record: number): void {
    this.chain(this.take(hash), this.records++, record, HAS_RECORD);
  }

  /** Adds a seed, unless the word has it already. */
  addSeed(hash: number, seed: number): void {
    const slot = this.take(hash);
    for (let at = this.head(slot) & ENTRY; at !== 0; at = this.next[at] as number) {
      if (at >= this.firstSeed && this.values[at] === seed) return;
    }
    this.chain(slot, this.seeds++, seed, HAS_SEED);
  }

  private chain(slot: number, entry: number, value: number, holds: number): void {
    const head = this.head(slot);
    this.values[entry] = value;
    this.next[entry] = head & ENTRY;
    this.cells[slot + 1] = (head & ~ENTRY) | holds | entry;
  }

  /** The slot of the hash, taken where there is none. */
  private take(hash: number): number {
    const { cells, mask } = this;
    let slot = (spread(hash) << 1) & mask;
    while (cells[slot] !== 0 && cells[slot] !== hash) slot = (slot + 2) & mask;
    cells[slot] = hash;
    return slot;
  }
}
