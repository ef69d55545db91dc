/** In which languages a typed question is read for its everyday words. */
import type { Book } from '../../rules/model/book.ts';
import { primaryLanguage } from '../../rules/model/primary-language.ts';
import { lexiconLanguages, readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

const folder = `${root}/rules/detect/lexicon`;

/** Languages that join nouns to one word. */
const joining = new Set(['da', 'de', 'et', 'fi', 'hu', 'is', 'nl', 'no', 'sv']);

/** A language is heard where its own share of the text's small words is as large as this share of the strongest one's. */
const leastShare = 0.8;

/**
 * @param tag what the asker says of the language, where it is said: of the question, or only of the answer
 * @returns the language that is said and heard; else those that the small words tell, the one that is said or English, and
 * those of the home state
 */
export function questionLanguages(book: Book, text: string, home: string, tag?: string): string[] {
  const said = primaryLanguage(tag ?? 'en');
  const heard = heardIn(text);
  if (tag !== undefined && heard.includes(said)) return [said];
  return [...new Set([...heard, ...(book.states[home]?.languages ?? []).map(primaryLanguage), said])];
}

export function joinsNouns(lang: string): boolean {
  return joining.has(lang);
}

let speakers: Map<string, string[]> | undefined;

/** The languages that have a small word, by the word. */
function speakersOf(word: string): string[] {
  if (!speakers) {
    speakers = new Map();
    for (const lang of lexiconLanguages(folder)) {
      const { function: small = '' } = readYaml<{ function?: string }>(`${folder}/${lang}/words.yaml`, {});
      for (const spoken of small.split(/\s+/)) speakers.set(spoken, [...(speakers.get(spoken) ?? []), lang]);
    }
  }
  return speakers.get(word) ?? [];
}

function heardIn(text: string): string[] {
  const heard = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    const langs = speakersOf(word);
    for (const lang of langs) heard.set(lang, (heard.get(lang) ?? 0) + 1 / langs.length);
  }
  const most = Math.max(...heard.values());
  return [...heard].filter(([, weight]) => weight >= leastShare * most).map(([lang]) => lang);
}
