/** Which languages a page is written in: those whose phrases are worth looking for. Generous, since a miss costs a topic. */
import type { LexiconPack } from './lexicon-pack.ts';
import type { NoteList } from './note-list.ts';
import { SEED, stepSpelling } from './word-hash.ts';

/** What a function word says of a language, by the number of languages that have it. */
const says = [0, 6, 4, 3, 2, 2, 1];
/** Two words that only one language has. */
const enough = 10;
/** A language with less than this share of the strongest one's evidence is there by accident. */
const leastShare = 0.08;
/** Counts what the words of a page say of its languages: each word once, wherever it stands. */
export class SpokenLanguages {
  /** The languages that have a function word, by the hash of its spelling. */
  readonly #speakers = new Map<number, string[]>();
  readonly #evidence = new Map<string, number>();

  constructor(packs: readonly LexiconPack[]) {
    for (const { lang, forms } of packs)
      for (const form of (forms.function ?? '').split(';')) {
        const spelling = hashSpelling(form);
        const langs = this.#speakers.get(spelling);
        if (langs) langs.push(lang);
        else this.#speakers.set(spelling, [lang]);
      }
  }

  /** @param spelling the hash of a word's spelling, as `addWords` tells it */
  readonly hear = (spelling: number): void => {
    const langs = this.#speakers.get(spelling);
    if (langs) for (const lang of langs) count(this.#evidence, lang, langs.length);
  };

  /** The languages, among those of the packs, that were heard; none where too little was said to tell. */
  get languages(): string[] {
    return spokenBy(this.#evidence);
  }
}

function hashSpelling(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at++) hash = stepSpelling(hash, word.charCodeAt(at));
  return hash;
}

/** @param functionWords what the scanner noted of a text: offset and languages, as bits @param langs the languages by number */
export function languagesHeard(functionWords: NoteList, langs: readonly string[]): string[] {
  const evidence = new Map<string, number>();
  for (let note = 1; note < functionWords.length; note += 2) {
    const speakers = langs.filter((_, number) => (functionWords.at(note) & (1 << number)) !== 0);
    for (const lang of speakers) count(evidence, lang, speakers.length);
  }
  return spokenBy(evidence);
}

function count(evidence: Map<string, number>, lang: string, speakers: number): void {
  evidence.set(lang, (evidence.get(lang) ?? 0) + (says[speakers] ?? 0));
}

function spokenBy(evidence: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...evidence.values());
  return [...evidence].filter(([, score]) => score >= enough && score >= leastShare * most).map(([lang]) => lang);
}
