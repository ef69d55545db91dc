/**
 * All listed forms in one hash table over folded words. A node stands for a word at its place in a form; what comes after
 * it is reached by the seeds that it leaves, so the scanner goes on from word to word without looking back. Everything
 * lies in typed arrays, and forms stay in the packs' own text.
 */
import {
  codeOf,
  FIRST_OF_PAIR,
  FOREIGN,
  IGNORED,
  isDigitCode,
  isUpperUnit,
  isWordCode,
  PAIR,
  SECOND_OF_PAIR,
} from './fold.ts';
import { expandPattern } from './form-patterns.ts';
import type { CommonPack, FormClass, FormLines, LexiconPack, PackSize } from './lexicon-pack.ts';
import { CLASSES } from './lexicon-pack.ts';
import { join, NO_GAP, SEED, separatorCode, spread, step, stepSpelling } from './word-hash.ts';

/** Set on a record's class where the form counts only with another cue. */
export const NEEDS_CUE = 64;
/** The language number of forms that no language owns. */
export const NO_LANG = 31;
/** By how much the bit of a class is shifted for words that are listed with a small letter, and so may be written with one. */
export const BESIDE_SMALL = 16;
/** The filter that most words do not pass has this many bits. */
const FILTER_BITS = 19;
export const FILTER_MASK = (1 << FILTER_BITS) - 1;
const FUNCTION_BITS = 13;
const FUNCTION_MASK = (1 << FUNCTION_BITS) - 1;
/** Classes that only matter beside what the scanner finds. */
const BESIDE: ReadonlySet<FormClass> = new Set(['title', 'given', 'street', 'street-after', 'cue']);

const OPEN = 123;
const BAR = 124;
const SEMICOLON = 59;
const LINE_BREAK = 10;

export function classNumber(name: FormClass): number {
  return CLASSES.indexOf(name);
}

export class FormIndex {
  /** Hash and node of each slot; node 0 is none. */
  readonly keys: Int32Array;
  readonly slots: Int32Array;
  readonly mask: number;
  /** Function words by the hash of their spelling: keys, and the languages that have them. */
  private readonly functionKeys = new Int32Array(1 << FUNCTION_BITS);
  private readonly functionLangs = new Int32Array(1 << FUNCTION_BITS);
  /** For each node: its first link to a record, and its first seed for a next word. */
  readonly firstLink: Int32Array;
  readonly firstSeed: Int32Array;
  readonly nextLink: Int32Array;
  readonly linkRecord: Uint16Array | Uint32Array;
  readonly nextSeed: Int32Array;
  readonly seeds: Int32Array;
  readonly recordClass: Uint8Array;
  readonly recordLang: Uint8Array;
  readonly recordId: Uint16Array;
  readonly recordSource: Uint16Array;
  readonly recordFrom: Uint32Array;
  readonly recordTo: Uint32Array;
  /** The texts in which the records' patterns lie. */
  readonly sources: FormLines[] = [];
  /** A bit for each first word of a form: small enough to stay in the nearest cache. */
  readonly filter = new Uint8Array(1 << (FILTER_BITS - 3));
  readonly langs: string[] = [];
  /** A word in small letters → the classes that it has beside a finding: a bit each, shifted for those listed so. */
  readonly beside = new Map<string, number>();
  private nodeCount = 1;
  private linkCount = 1;
  private seedCount = 1;
  private recordCount = 0;

  constructor(packs: readonly LexiconPack[], common: CommonPack) {
    const total: PackSize = { ...common.size };
    for (const { size } of packs) {
      total.records += size.records;
      total.words += size.words;
      total.links += size.links;
    }
    const bits = Math.ceil(Math.log2(Math.max(1024, total.words * 1.25)));
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.slots = new Int32Array(1 << bits);
    this.firstLink = new Int32Array(total.words + 2);
    this.firstSeed = new Int32Array(total.words + 2);
    this.nextLink = new Int32Array(total.links + 2);
    this.linkRecord = total.records < 0x10000 ? new Uint16Array(total.links + 2) : new Uint32Array(total.links + 2);
    this.nextSeed = new Int32Array(total.words + 2);
    this.seeds = new Int32Array(total.words + 2);
    this.recordClass = new Uint8Array(total.records + 1);
    this.recordLang = new Uint8Array(total.records + 1);
    this.recordId = new Uint16Array(total.records + 1);
    this.recordSource = new Uint16Array(total.records + 1);
    this.recordFrom = new Uint32Array(total.records + 1);
    this.recordTo = new Uint32Array(total.records + 1);
    this.takeIn(common.forms, NO_LANG);
    for (const pack of packs) {
      this.langs.push(pack.lang);
      this.takeIn(pack.forms, this.langs.length - 1);
    }
  }

  private takeIn(forms: Record<string, FormLines>, lang: number): void {
    for (const [key, lines] of Object.entries(forms)) {
      const needsCue = key.endsWith('+');
      const name = (needsCue ? key.slice(0, -1) : key) as FormClass;
      const recordClass = classNumber(name) | (needsCue ? NEEDS_CUE : 0);
      const source = this.sources.length;
      this.sources.push(lines);
      let id = 0;
      let from = 0;
      for (let at = 0; at <= lines.length; at++) {
        const unit = at === lines.length ? LINE_BREAK : lines.charCodeAt(at);
        if (unit !== SEMICOLON && unit !== LINE_BREAK) continue;
        if (at > from) {
          if (BESIDE.has(name)) this.addBeside(lines, from, at, recordClass);
          else if (name === 'function') this.addFunction(lines, from, at, lang);
          else this.addWords(lines, from, at, this.record(recordClass, lang, id, source, from, at));
        }
        from = at + 1;
        if (unit === LINE_BREAK) id++;
      }
    }
  }

  private record(recordClass: number, lang: number, id: number, source: number, from: number, to: number): number {
    const record = this.recordCount++;
    this.recordClass[record] = recordClass;
    this.recordLang[record] = lang;
    this.recordId[record] = id;
    this.recordSource[record] = source;
    this.recordFrom[record] = from;
    this.recordTo[record] = to;
    return record;
  }

  /** Lays the pattern's words into the table. */
  private addWords(lines: FormLines, from: number, to: number, record: number): void {
    let before = 0;
    let at = from;
    while (at < to) {
      let gap = NO_GAP;
      let code = codeOf(lines.charCodeAt(at));
      while (at < to && !isWordCode(code)) {
        gap = step(gap, separatorCode(lines.charCodeAt(at)));
        code = codeOf(lines.charCodeAt(++at));
      }
      const wordFrom = at;
      const digits = isDigitCode(code);
      while (at < to && (code === IGNORED || (isWordCode(code) && isDigitCode(code) === digits))) {
        code = codeOf(lines.charCodeAt(++at));
      }
      const stem = hashOn(lines, SEED, wordFrom, at);
      const first = wordFrom === from;
      let seed = 0;
      let ending = at;
      const braced = at < to && lines.charCodeAt(at) === OPEN;
      let close = at;
      if (braced) {
        close = lines.indexOf('}', at);
        ending = at + 1;
        at = close + 1;
      }
      // The hash of the first ending stands for all of them in what comes after.
      for (;;) {
        let end = ending;
        while (end < close && lines.charCodeAt(end) !== BAR) end++;
        const word = hashOn(lines, stem, ending, end);
        const hash = first ? word : join(before, gap, word);
        if (seed === 0) seed = hash;
        const node = this.node(hash);
        if (first) this.pass(hash);
        if (at < to) this.addSeed(node, seed);
        else this.addLink(node, record);
        if (end >= close) break;
        ending = end + 1;
      }
      before = seed;
    }
  }

  private pass(hash: number): void {
    const slot = spread(hash);
    const byte = (slot & FILTER_MASK) >> 3;
    this.filter[byte] = (this.filter[byte] as number) | (1 << (slot & 7));
  }

  /** The node of the hash, made where there is none. */
  private node(hash: number): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === 0) break;
      if (this.keys[slot] === hash) return found;
      slot = (slot + 1) & this.mask;
    }
    this.keys[slot] = hash;
    this.slots[slot] = this.nodeCount;
    return this.nodeCount++;
  }

  private addLink(node: number, record: number): void {
    const link = this.linkCount++;
    this.nextLink[link] = this.firstLink[node] as number;
    this.linkRecord[link] = record;
    this.firstLink[node] = link;
  }

  private addSeed(node: number, value: number): void {
    for (let at = this.firstSeed[node] as number; at !== 0; at = this.nextSeed[at] as number) {
      if (this.seeds[at] === value) return;
    }
    const seed = this.seedCount++;
    this.seeds[seed] = value;
    this.nextSeed[seed] = this.firstSeed[node] as number;
    this.firstSeed[node] = seed;
  }

  private addFunction(lines: FormLines, from: number, to: number, lang: number): void {
    let hash = SEED;
    for (let at = from; at < to; at++) hash = stepSpelling(hash, lines.charCodeAt(at));
    let slot = spread(hash) & FUNCTION_MASK;
    while (this.functionKeys[slot] !== 0 && this.functionKeys[slot] !== hash) slot = (slot + 1) & FUNCTION_MASK;
    this.functionKeys[slot] = hash;
    this.functionLangs[slot] = (this.functionLangs[slot] as number) | (1 << lang);
  }

  private addBeside(lines: FormLines, from: number, to: number, recordClass: number): void {
    const shift = isUpperUnit(lines.charCodeAt(from)) ? 0 : BESIDE_SMALL;
    for (const word of expandPattern(lines.slice(from, to))) {
      const key = word.toLowerCase();
      this.beside.set(key, (this.beside.get(key) ?? 0) | (1 << ((recordClass & 63) + shift)));
    }
  }

  /** The languages in which a word of this spelling is a function word. */
  languagesOf(spelling: number): number {
    const { functionKeys, functionLangs } = this;
    let slot = spread(spelling) & FUNCTION_MASK;
    while (functionKeys[slot] !== 0 && functionKeys[slot] !== spelling) slot = (slot + 1) & FUNCTION_MASK;
    return functionLangs[slot] as number;
  }

  /** The node of the hash, or 0. */
  find(hash: number): number {
    let slot = spread(hash) & this.mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === 0 || this.keys[slot] === hash) return found;
      slot = (slot + 1) & this.mask;
    }
  }
}

/** Goes on with the hash over letters and digits. */
function hashOn(lines: FormLines, from: number, start: number, end: number): number {
  let hash = from;
  for (let at = start; at < end; at++) {
    const code = codeOf(lines.charCodeAt(at));
    if (code === IGNORED) continue;
    const pair = code >= PAIR && code < FOREIGN;
    hash = step(hash, pair ? (FIRST_OF_PAIR[code] as number) : code);
    if (pair) hash = step(hash, SECOND_OF_PAIR[code] as number);
  }
  return hash;
}
