/**
 * Which languages a passage may be in, from the function words that stand in it. Rough on purpose: it only has to say
 * whether a word may be taken as a word of a language. A word of many languages says little, a word of one much.
 */
import type { NoteList } from './note-list.ts';

export type Support = 0 | 1 | 2 | 3;
/** The passage speaks against the language; a little against it; nothing is known; it speaks for it. */
export const AGAINST = 0;
export const DOUBTFUL = 1;
export const UNKNOWN = 2;
export const FOR = 3;

/** How far to look where a line has too few words. */
const NEAR = 300;
/** Evidence below this says nothing at all; below `ENOUGH` it speaks only against languages that have none. */
const LITTLE = 7;
const ENOUGH = 10;
/** What a function word says, by the number of languages that have it. */
const SAYS = [0, 6, 4, 3, 2, 2, 1, 1];
const EXPECTED = 5;

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function says(set: number): number {
  return SAYS[Math.min(bits(set), SAYS.length - 1)] as number;
}

export class LanguageEvidence {
  private readonly weights: Int32Array;
  /** The language with most weight in the passage, and its weight. */
  private leader = -1;
  private most = 0;
  private from = -1;
  private to = -1;
  private offset = 0;
  private turned = true;
  private own = 0;
  private common = 0;
  private best = 0;
  private readonly text: string;
  private readonly lists: readonly NoteList[];
  private readonly cursors: Int32Array;
  private readonly expected: number;

  /**
   * @param lists pairs of an offset and a set of languages: function words, and listed forms
   * @param expected the number of the language that the caller expects, or -1
   */
  constructor(text: string, lists: readonly NoteList[], languages: number, expected: number) {
    this.text = text;
    this.lists = lists;
    this.cursors = new Int32Array(lists.length);
    this.expected = expected;
    this.weights = new Int32Array(Math.max(languages, 1));
  }

  /**
   * Turns to the word at `offset`, which says of itself that it is of the languages `own`: that does not count. Where it is
   * a function word of other languages (`common`), a language needs to be supported.
   */
  turnTo(offset: number, own: number, common: number): void {
    this.offset = offset;
    this.own = own;
    this.common = common;
    this.turned = false;
  }

  /** Looks around the word, once somebody asks. */
  private turn(): void {
    const { offset, own } = this;
    if (offset < this.from || offset >= this.to) this.look(offset);
    this.turned = true;
    this.best = this.most;
    if (this.leader < 0 || (own & (1 << this.leader)) === 0) return;
    this.best = 0;
    for (let language = 0; language < this.weights.length; language++) {
      const weight = this.weightOf(language);
      if (weight > this.best) this.best = weight;
    }
  }

  /** Whether the passage's language is known. */
  get known(): boolean {
    if (!this.turned) this.turn();
    return this.best >= ENOUGH;
  }

  /** How the passage around the word stands to the language. */
  support(language: number): Support {
    if (language >= this.weights.length) return FOR;
    if (!this.turned) this.turn();
    const support = this.supportOf(language);
    return this.common === 0 || (this.common & (1 << language)) !== 0 || support === FOR ? support : AGAINST;
  }

  private supportOf(language: number): Support {
    if (this.best < LITTLE) return this.expected === language ? FOR : UNKNOWN;
    const weight = this.weightOf(language);
    if (weight >= 0.6 * this.best) return FOR;
    if (this.best < ENOUGH) return weight === 0 ? DOUBTFUL : UNKNOWN;
    if (weight >= 0.35 * this.best && this.best < 3 * ENOUGH) return UNKNOWN;
    return weight > 0 && this.best < 2 * ENOUGH ? DOUBTFUL : AGAINST;
  }

  private weightOf(language: number): number {
    const weight = this.weights[language] as number;
    return (this.own & (1 << language)) === 0 ? weight : weight - says(this.own);
  }

  /** Weighs the line around the offset; a wider passage where the line says too little. */
  private look(offset: number): void {
    const { text } = this;
    const first = Math.max(0, offset - NEAR);
    const last = Math.min(text.length, offset + NEAR);
    let from = offset;
    while (from > first && text.charCodeAt(from - 1) !== 10) from--;
    let to = offset;
    while (to < last && text.charCodeAt(to) !== 10) to++;
    this.weigh(from, to);
    // The next words of the line stand in nearly the same passage.
    this.from = offset;
    this.to = to < last ? to : offset + NEAR / 2;
    if (this.most >= ENOUGH) return;
    this.weigh(first, last);
    this.to = Math.min(this.to, offset + NEAR / 4);
  }

  private weigh(from: number, to: number): void {
    const { weights, cursors, lists } = this;
    weights.fill(0);
    if (this.expected >= 0) weights[this.expected] = EXPECTED;
    for (let at = 0; at < lists.length; at++) {
      const { notes, length } = lists[at] as NoteList;
      let cursor = cursors[at] as number;
      while (cursor > 0 && (notes[cursor - 2] as number) >= from) cursor -= 2;
      while (cursor < length && (notes[cursor] as number) < from) cursor += 2;
      cursors[at] = cursor;
      for (let note = cursor; note < length && (notes[note] as number) < to; note += 2) {
        let set = notes[note + 1] as number;
        const weight = says(set);
        while (set !== 0) {
          const language = 31 - Math.clz32(set & -set);
          weights[language] = (weights[language] as number) + weight;
          set &= set - 1;
        }
      }
    }
    this.leader = -1;
    this.most = 0;
    for (let language = 0; language < weights.length; language++) {
      if ((weights[language] as number) <= this.most) continue;
      this.most = weights[language] as number;
      this.leader = language;
    }
  }
}
