/**
 * "French bulldog" is a dog and no state: such phrases are needed only with the languages in which a word of theirs names a
 * state, and in every page where that word is a place's.
 */
import type { StateWords } from './lexicon-files.ts';

/** Phrases of so many languages and more are kept once, for all. */
const shared = 4;

/** `lexicon/not-states.yaml` */
export interface NotStateFile {
  phrases?: string[];
  /** Phrases with a place's name, and the languages that write them, parted by spaces. */
  'by-language'?: Record<string, string>;
  /** Names of parts of other states, in which towns are called after states. */
  elsewhere?: string[];
  /** Legal forms of firms, without their dots. */
  firms?: string[];
}

export interface NotStates {
  common: string[];
  elsewhere: string[];
  firms: string[];
  /** Language → its phrases. */
  own: Record<string, string[]>;
}

/** @param states language → what it says of each state @param places names of places, which every page may hold */
export function shareOut(
  { phrases = [], 'by-language': written = {}, elsewhere = [], firms = [] }: NotStateFile,
  states: Record<string, Record<string, StateWords>>,
  places: readonly string[],
): NotStates {
  const words = Object.entries(states).map(
    ([lang, ofLang]) => [lang, wordsOf(Object.values(ofLang).flatMap(formsOf))] as const,
  );
  const ofPlaces = wordsOf(places);
  const out: NotStates = { common: [], elsewhere, firms, own: {} };
  const addTo = (lang: string, phrase: string) => {
    out.own[lang] = [...(out.own[lang] ?? []), phrase];
  };
  for (const phrase of phrases) {
    const own = [...wordsOf([phrase])];
    const owners = words.filter(([, known]) => own.some((word) => known.has(word))).map(([lang]) => lang);
    const isCommon = owners.length === 0 || owners.length >= shared || own.some((word) => ofPlaces.has(word));
    if (isCommon) out.common.push(phrase);
    else for (const lang of owners) addTo(lang, phrase);
  }
  for (const [phrase, langs] of Object.entries(written)) for (const lang of langs.split(' ')) addTo(lang, phrase);
  return out;
}

function formsOf({
  name,
  forms = [],
  adjectives = [],
  people = [],
  parts = [],
  context = [],
  combining = [],
}: StateWords): string[] {
  return [...(name ? [name] : []), ...forms, ...adjectives, ...people, ...parts, ...context, ...combining];
}

/** Words without case and marks, as the detector compares them. */
function wordsOf(texts: readonly string[]): Set<string> {
  const plain = texts.join('\n').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(plain.match(/\p{L}+/gu) ?? []);
}
