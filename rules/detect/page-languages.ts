/** Which languages a page is written in: those whose phrases are worth looking for. Generous, since a miss costs a topic. */
import type { LexiconPack } from './lexicon-pack.ts';
import type { NoteList } from './note-list.ts';

/** What a function word says of a language, by the number of languages that have it. */
const says = [0, 6, 4, 3, 2, 2, 1];
/** Two words that only one language has. */
const enough = 10;
/** A language with less than this share of the strongest one's evidence is there by accident. */
const leastShare = 0.08;
/** So much text is looked at. */
const mostCharacters = 200_000;

const word = /\p{L}+/gu;

/**
 * @param texts pieces of the page, which may let it have its turn between them; all are asked for, the first 200,000
 * characters count
 * @returns the languages, among those of the packs, that the texts speak; none where too little is said to tell
 */
export async function languagesOf(
  texts: Iterable<string> | AsyncIterable<string>,
  packs: readonly LexiconPack[],
): Promise<string[]> {
  const speakers = new Map<string, string[]>();
  for (const { lang, forms } of packs)
    for (const form of (forms.function ?? '').split(';')) speakers.set(form, [...(speakers.get(form) ?? []), lang]);
  const evidence = new Map<string, number>();
  let left = mostCharacters;
  for await (const text of texts) {
    for (const [found] of text.slice(0, left).matchAll(word)) {
      const langs = speakers.get(found) ?? speakers.get(found.toLowerCase()) ?? [];
      for (const lang of langs) evidence.set(lang, (evidence.get(lang) ?? 0) + (says[langs.length] ?? 0));
    }
    left = Math.max(0, left - text.length);
  }
  return spokenBy(evidence);
}

/** @param functionWords what the scanner noted of a text: offset and languages, as bits @param langs the languages by number */
export function languagesHeard(functionWords: NoteList, langs: readonly string[]): string[] {
  const evidence = new Map<string, number>();
  for (let note = 1; note < functionWords.length; note += 2) {
    const speakers = langs.filter((_, number) => (functionWords.at(note) & (1 << number)) !== 0);
    for (const lang of speakers) evidence.set(lang, (evidence.get(lang) ?? 0) + (says[speakers.length] ?? 0));
  }
  return spokenBy(evidence);
}

function spokenBy(evidence: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...evidence.values());
  return [...evidence].filter(([, score]) => score >= enough && score >= leastShare * most).map(([lang]) => lang);
}
