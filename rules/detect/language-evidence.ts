/**
 * Which languages a passage may be in, from the function words that stand in it. Rough on purpose: it only has to say
 * whether a word may be taken as a word of a language. A word of many languages says little, a word of one much.
 */
import type { NoteList } from './note-list.ts';

export type Support = 0 | 1 | 2;
/** The passage speaks against the language; nothing is known; it speaks for it. */
export const AGAINST = 0;
export const UNKNOWN = 1;
export const FOR = 2;

/** How far to look where a line has too few words. */
const NEAR = 300;
/** Evidence below this says nothing. */
const ENOUGH = 6;
/** What a function word says, by the number of languages that have it. */
const SAYS = [0, 6, 4, 3, 2, 2, 1, 1];

function bits(set: number): number {
  let n = set - ((set >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export class LanguageEvidence {
  readonly weights: Float64Array;
  private best = 0;
  private from = -1;
  private to = -1;
  private cursor = 0;
  private readonly text: string;
  private readonly words: NoteList;
  private readonly expected: number;

  /** @param expected the number of the language that the caller expects, or -1 */
  constructor(text: string, words: NoteList, languages: number, expected: number) {
    this.text = text;
    this.words = words;
    this.expected = expected;
    this.weights = new Float64Array(Math.max(languages, 1));
  }

  /** How the passage around `offset` stands to the language. Offsets must not fall from call to call by more than a line. */
  support(offset: number, language: number): Support {
    if (language >= this.weights.length) return FOR;
    this.look(offset);
    if (this.best < ENOUGH) return this.expected === language ? FOR : UNKNOWN;
    const weight = this.weights[language] as number;
    if (weight >= 0.6 * this.best) return FOR;
    return weight >= 0.35 * this.best && this.best < 3 * ENOUGH ? UNKNOWN : AGAINST;
  }

  /** Whether anything is known of the passage's language. */
  known(offset: number): boolean {
    this.look(offset);
    return this.best >= ENOUGH;
  }

  private look(offset: number): void {
    if (offset >= this.from && offset < this.to) return;
    const { text } = this;
    const first = Math.max(0, offset - NEAR);
    const last = Math.min(text.length, offset + NEAR);
    let from = offset;
    while (from > first && text.charCodeAt(from - 1) !== 10) from--;
    let to = offset;
    while (to < last && text.charCodeAt(to) !== 10) to++;
    this.weigh(from, to);
    if (this.best < ENOUGH) this.weigh(first, last);
    this.from = Math.max(from, offset - 40);
    this.to = Math.max(offset + 1, Math.min(to, offset + 80));
  }

  private weigh(from: number, to: number): void {
    const { weights, words } = this;
    weights.fill(0);
    this.best = 0;
    if (this.expected >= 0) weights[this.expected] = 5;
    while (this.cursor > 0 && words.at(this.cursor - 2) >= from) this.cursor -= 2;
    while (this.cursor < words.length && words.at(this.cursor) < from) this.cursor += 2;
    for (let note = this.cursor; note < words.length && words.at(note) < to; note += 2) {
      let set = words.at(note + 1);
      const says = SAYS[Math.min(bits(set), SAYS.length - 1)] as number;
      while (set !== 0) {
        const language = 31 - Math.clz32(set & -set);
        weights[language] = (weights[language] as number) + says;
        set &= set - 1;
      }
    }
    for (const weight of weights) if (weight > this.best) this.best = weight;
  }
}
