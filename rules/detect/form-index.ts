/**
 * All listed forms, found by the hashes of folded words. A form of several words is found word by word: each leaves a seed
 * from which the next goes on, so the scanner never looks back. Forms stay in the packs' own text; a record says where.
 */
import { codeOf, IGNORED, isDigitCode, isUpperUnit, isWordCode } from './fold.ts';
import { hashForm } from './form-hash.ts';
import { expandPattern, unfoldForms } from './form-patterns.ts';
import { FormTable } from './form-table.ts';
import { hashInSmall } from './given-names.ts';
import type { CommonPack, FormClass, FormLines, LexiconPack, PackSize } from './lexicon-pack.ts';
import { CLASSES } from './lexicon-pack.ts';
import { join, NO_GAP, SEED, separatorCode, spread, step, stepSpelling } from './word-hash.ts';

/** Set on a record's class where the form counts only with another cue. */
export const NEEDS_CUE = 64;
/** The language number of forms that no language owns. */
export const NO_LANG = 31;
const FUNCTION_BITS = 13;
export const FUNCTION_MASK = (1 << FUNCTION_BITS) - 1;
/** Classes that only matter beside what the scanner finds. */
const BESIDE: ReadonlySet<FormClass> = new Set([
  'title',
  'role',
  'street',
  'street-after',
  'product',
  'cue',
  'of',
  'region',
  'elsewhere',
  'origin',
  'firm',
  'product-end',
  'signed',
]);

/** "Bolo" is a cake in Portuguese, and "was" in Slovak. */
const OF_ITS_LANGUAGE: ReadonlySet<FormClass> = new Set(['cue', 'of', 'product', 'product-end']);

/** What a listed word is beside a finding. */
export interface BesideWord {
  form: FormClass;
  /** The class as a bit. */
  bit: number;
  lang: number;
  /** Listed with a small letter, and so may be written with one. */
  small: boolean;
  /** A word of its language only. */
  own: boolean;
}

/** So many characters of a class are taken in at a time: the page waits meanwhile. */
const PIECE = 4096;

/** Forms of one class of one language, and how far they were taken in. */
interface Waiting {
  name: FormClass;
  recordClass: number;
  lang: number;
  /** The language that the forms need around them; `NO_LANG` where none. */
  owner: number;
  lines: FormLines;
  at: number;
  id: number;
}

function waitingFor(key: string, lines: FormLines, lang: number): Waiting {
  const name = key.replace(/[+*]$/, '') as FormClass;
  const recordClass = classNumber(name) | (key.endsWith('+') ? NEEDS_CUE : 0);
  return { name, recordClass, lang, owner: key.endsWith('*') ? NO_LANG : lang, lines, at: 0, id: 0 };
}

const OPEN = 123;
const BAR = 124;
const SEMICOLON = 59;
const LINE_BREAK = 10;

export function classNumber(name: FormClass): number {
  return CLASSES.indexOf(name);
}

export class FormIndex {
  readonly table: FormTable;
  /** Function words by the hash of their spelling: keys, and the languages that have them. */
  readonly functionKeys = new Int32Array(1 << FUNCTION_BITS);
  readonly functionLangs = new Int32Array(1 << FUNCTION_BITS);
  readonly recordClass: Uint8Array;
  readonly recordLang: Uint8Array;
  readonly recordId: Uint16Array;
  readonly recordSource: Uint16Array;
  readonly recordFrom: Uint32Array;
  readonly recordTo: Uint32Array;
  /** The texts in which the records' patterns lie. */
  readonly sources: FormLines[] = [];
  readonly langs: readonly string[];
  /** The hashes of given names. */
  readonly given: ReadonlySet<number>;
  /** Sets of languages, as bits, that findings have had → their names. */
  readonly langSets = new Map<number, string[]>();
  private readonly waiting: Waiting[];
  /** A word in small letters → what it is beside a finding, in each language that lists it. */
  private readonly beside = new Map<string, BesideWord[]>();
  /** Most words beside findings are told by their hash not to be listed. */
  private readonly besideHashes = new Set<number>();
  private recordCount = 0;

  constructor(packs: readonly LexiconPack[], common: CommonPack) {
    const total: PackSize = { ...common.size };
    for (const { size } of packs) {
      total.records += size.records;
      total.words += size.words;
      total.links += size.links;
    }
    this.table = new FormTable(total.words, total.links);
    this.recordClass = new Uint8Array(total.records + 1);
    this.recordLang = new Uint8Array(total.records + 1);
    this.recordId = new Uint16Array(total.records + 1);
    this.recordSource = new Uint16Array(total.records + 1);
    this.recordFrom = new Uint32Array(total.records + 1);
    this.recordTo = new Uint32Array(total.records + 1);
    this.langs = packs.map(({ lang }) => lang);
    this.given = new Set(common.given);
    this.waiting = packs.flatMap(({ forms, phrases }, lang) =>
      [...Object.entries(forms), ...Object.entries(phrases ?? {})].map(([key, lines]) => waitingFor(key, lines, lang)),
    );
    for (const [key, lines] of Object.entries(common.forms)) {
      const shared = waitingFor(key, lines, NO_LANG);
      while (this.takeIn(shared));
    }
  }

  /** Takes in one more piece of a class of a language's forms; false where all are in. */
  takeInNext(): boolean {
    const [next] = this.waiting;
    if (!next) return false;
    if (!this.takeIn(next)) this.waiting.shift();
    return true;
  }

  /**
   * What the word from `start` to `end` is beside a finding, in each language that lists it.
   * @param hash of the word in small letters
   */
  besideAt(text: string, start: number, end: number, hash: number): readonly BesideWord[] | undefined {
    return this.besideHashes.has(hash) ? this.besideOf(text.slice(start, end)) : undefined;
  }

  besideOf(word: string): readonly BesideWord[] | undefined {
    return this.beside.get(word.toLowerCase());
  }

  /** Whether some language lists the word as one of the class. @param bit the class as a bit */
  hasClass(word: string, bit: number): boolean {
    return this.besideOf(word)?.some((listed) => listed.bit === bit) ?? false;
  }

  /** Takes in a piece; false where it was the last. */
  private takeIn(waiting: Waiting): boolean {
    const { name, recordClass, lang, owner } = waiting;
    if (waiting.at === 0) {
      waiting.lines = unfoldForms(waiting.lines);
      this.sources.push(waiting.lines);
    }
    const source = this.sources.length - 1;
    const { lines } = waiting;
    let from = waiting.at;
    const enough = from + PIECE;
    for (let at = from; at <= lines.length; at++) {
      const unit = at === lines.length ? LINE_BREAK : lines.charCodeAt(at);
      if (unit !== SEMICOLON && unit !== LINE_BREAK) continue;
      if (at > from) {
        if (BESIDE.has(name)) this.addBeside(lines, from, at, name, lang);
        else if (name === 'function') this.addFunction(lines, from, at, owner);
        else this.addWords(lines, from, at, this.record(recordClass, owner, waiting.id, source, from, at));
      }
      from = at + 1;
      if (unit === LINE_BREAK) waiting.id++;
      if (from >= enough) break;
    }
    waiting.at = from;
    return from <= lines.length;
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
    const { table } = this;
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
      const stem = hashForm(lines, SEED, wordFrom, at);
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
        const word = hashForm(lines, stem, ending, end);
        const hash = first ? word : join(before, gap, word);
        if (seed === 0) seed = hash;
        table.pass(hash, first);
        if (at < to) table.addSeed(hash, seed);
        else table.addRecord(hash, record);
        if (end >= close) break;
        ending = end + 1;
      }
      before = seed;
    }
  }

  private addFunction(lines: FormLines, from: number, to: number, lang: number): void {
    let hash = SEED;
    for (let at = from; at < to; at++) hash = stepSpelling(hash, lines.charCodeAt(at));
    let slot = spread(hash) & FUNCTION_MASK;
    while (this.functionKeys[slot] !== 0 && this.functionKeys[slot] !== hash) slot = (slot + 1) & FUNCTION_MASK;
    this.functionKeys[slot] = hash;
    this.functionLangs[slot] = (this.functionLangs[slot] as number) | (1 << lang);
  }

  private addBeside(lines: FormLines, from: number, to: number, form: FormClass, lang: number): void {
    const small = !isUpperUnit(lines.charCodeAt(from));
    const listed: BesideWord = { form, bit: 1 << classNumber(form), lang, small, own: OF_ITS_LANGUAGE.has(form) };
    for (const word of expandPattern(lines.slice(from, to))) {
      const key = word.toLowerCase();
      const known = this.beside.get(key);
      if (known) known.push(listed);
      else this.beside.set(key, [listed]);
      this.besideHashes.add(hashInSmall(word, 0, word.length));
    }
  }
}
