/**
 * All listed forms in one hash table over folded words. A form of several words has a node for each of its beginnings, so
 * the scanner goes on from word to word without looking back. Everything lies in typed arrays: fifty thousand forms take
 * a few milliseconds and about three megabytes.
 */
import { codeOf, DIGIT, FIRST_OF_PAIR, FOREIGN, IGNORED, isUpperUnit, LETTER_END, PAIR, SECOND_OF_PAIR } from './fold.ts';
import { walkFormLines } from './form-lines.ts';
import type { CommonPack, FormClass, FormLines, LexiconPack, PackSize } from './lexicon-pack.ts';
import { CLASSES } from './lexicon-pack.ts';
import { BEGINNING_BITS, beginningSlot, SEED, SPACE_CODE, separatorCode, spread, step } from './word-hash.ts';

/** Set on a record's class where the form counts only with another cue. */
export const NEEDS_CUE = 64;
/** The language number of forms that no language owns. */
export const NO_LANG = 31;
/** By how much the bit of a class is shifted for words that are listed with a small letter, and so may be written with one. */
export const BESIDE_SMALL = 16;
/** Classes that the scanner looks for; the others only matter beside what it found. */
const SCANNED: ReadonlySet<FormClass> = new Set([
  'name',
  'form',
  'adjective',
  'demonym',
  'place',
  'combining',
  'term',
  'acronym',
  'nickname',
  'not',
  'function',
  'label',
]);

export function classNumber(name: FormClass): number {
  return CLASSES.indexOf(name);
}

function isAscii(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((units[at] as number) > 127) return false;
  return true;
}

function isDigitCode(code: number): boolean {
  return code >= DIGIT && code < DIGIT + 10;
}

export class FormIndex {
  /** Hash and node of each slot; node 0 is empty. */
  readonly keys: Int32Array;
  readonly slots: Int32Array;
  readonly mask: number;
  /** For each node: languages in which it is a function word, its first record, whether a longer form goes on. */
  readonly functionOf: Int32Array;
  /** The same for function words spelled with letters beyond ASCII: "tri" is no Irish "trí". */
  readonly markedFunctionOf: Int32Array;
  readonly firstRecord: Int32Array;
  readonly goesOn: Uint8Array;
  readonly nextRecord: Int32Array;
  readonly recordClass: Uint8Array;
  readonly recordLang: Uint8Array;
  readonly recordId: Uint16Array;
  readonly recordFrom: Uint32Array;
  readonly recordLength: Uint8Array;
  readonly units: Uint16Array;
  /** Bitmaps of the first three letters: of all forms, and of those that may be written without a capital. */
  readonly anyBeginnings = new Uint8Array(1 << (BEGINNING_BITS - 3));
  readonly lowerBeginnings = new Uint8Array(1 << (BEGINNING_BITS - 3));
  readonly langs: string[] = [];
  /** A word in small letters → the classes that it has beside a finding: a bit each, shifted for those listed so. */
  readonly beside = new Map<string, number>();
  private nodes = 1;
  private records = 1;
  private unitsUsed = 0;

  constructor(packs: readonly LexiconPack[], common: CommonPack) {
    const total: PackSize = { ...common.size };
    for (const { size } of packs) {
      total.forms += size.forms;
      total.words += size.words;
      total.units += size.units;
    }
    const bits = Math.ceil(Math.log2(Math.max(1024, total.words * 1.4)));
    this.mask = (1 << bits) - 1;
    this.keys = new Int32Array(1 << bits);
    this.slots = new Int32Array(1 << bits);
    this.functionOf = new Int32Array(total.words + 2);
    this.markedFunctionOf = new Int32Array(total.words + 2);
    this.firstRecord = new Int32Array(total.words + 2);
    this.goesOn = new Uint8Array(total.words + 2);
    this.nextRecord = new Int32Array(total.forms + 2);
    this.recordClass = new Uint8Array(total.forms + 2);
    this.recordLang = new Uint8Array(total.forms + 2);
    this.recordId = new Uint16Array(total.forms + 2);
    this.recordFrom = new Uint32Array(total.forms + 2);
    this.recordLength = new Uint8Array(total.forms + 2);
    this.units = new Uint16Array(total.units + 256);
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
      const units = this.units;
      walkFormLines(lines, (id, stemFrom, stemTo, endFrom, endTo) => {
        const from = this.unitsUsed;
        let to = from;
        for (let at = stemFrom; at < stemTo; at++) units[to++] = lines.charCodeAt(at);
        for (let at = endFrom; at < endTo; at++) units[to++] = lines.charCodeAt(at);
        if (SCANNED.has(name)) this.add(from, to, recordClass, id, lang, name === 'function');
        else this.addBeside(from, to, recordClass);
      });
    }
  }

  /** Hashes the form word by word, leaving a node at the end of each word. */
  private add(from: number, to: number, recordClass: number, id: number, lang: number, isFunction: boolean): void {
    const units = this.units;
    const lower = !isUpperUnit(units[from] as number);
    let hash = SEED;
    let letters = 0;
    let inWord = false;
    let digits = false;
    let firstWord = true;
    for (let at = from; at < to; at++) {
      const code = codeOf(units[at] as number);
      if (code === IGNORED) continue;
      const isWord = code > 0 && code < LETTER_END;
      if (inWord && (!isWord || isDigitCode(code) !== digits)) {
        this.goesOn[this.node(hash)] = 1;
        firstWord = false;
      }
      if (!isWord) {
        inWord = false;
        const separator = separatorCode(units[at] as number);
        if (separator !== SPACE_CODE || separatorCode(units[at - 1] as number) !== SPACE_CODE) hash = step(hash, separator);
        continue;
      }
      inWord = true;
      digits = isDigitCode(code);
      const pair = code >= PAIR && code < FOREIGN;
      hash = step(hash, pair ? (FIRST_OF_PAIR[code] as number) : code);
      letters++;
      if (firstWord && letters === 3) this.begin(hash, lower);
      if (pair) {
        hash = step(hash, SECOND_OF_PAIR[code] as number);
        letters++;
        if (firstWord && letters === 3) this.begin(hash, lower);
      }
    }
    const node = this.node(hash);
    if (isFunction) {
      const table = isAscii(units, from, to) ? this.functionOf : this.markedFunctionOf;
      table[node] = (table[node] as number) | (1 << lang);
      return;
    }
    const record = this.records++;
    this.nextRecord[record] = this.firstRecord[node] as number;
    this.firstRecord[node] = record;
    this.recordClass[record] = recordClass;
    this.recordLang[record] = lang;
    this.recordId[record] = id;
    this.recordFrom[record] = from;
    this.recordLength[record] = to - from;
    this.unitsUsed = to;
  }

  private begin(hash: number, lower: boolean): void {
    const slot = beginningSlot(hash);
    const bit = 1 << (slot & 7);
    this.anyBeginnings[slot >> 3] = (this.anyBeginnings[slot >> 3] as number) | bit;
    if (lower) this.lowerBeginnings[slot >> 3] = (this.lowerBeginnings[slot >> 3] as number) | bit;
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
    this.slots[slot] = this.nodes;
    return this.nodes++;
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

  private addBeside(from: number, to: number, recordClass: number): void {
    const word = String.fromCharCode(...this.units.subarray(from, to));
    const shift = isUpperUnit(this.units[from] as number) ? 0 : BESIDE_SMALL;
    const key = word.toLowerCase();
    this.beside.set(key, (this.beside.get(key) ?? 0) | (1 << ((recordClass & 63) + shift)));
  }
}
