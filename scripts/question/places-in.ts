/** The towns that stand in a typed question, in whatever case: "ve Znojmě", "Daugpilyje", "Győrből", "i mBéal Feirste". */
import { fitsExactly, plainWords } from '../../rules/detect/asked-fit.ts';
import type { AskedWords } from '../../rules/detect/asked-topics.ts';
import type { StateId } from '../../rules/model/book.ts';
import { type Places, readCalledPlaces, readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { knownWords } from './known-words.ts';
import { formOf, type PlaceEndings, stemsOf } from './place-forms.ts';

/** A name that stands for itself where nothing else says that a place is meant. */
const PLAINLY_A_NAME = 6;

/** Behind Naples it makes the customs convention. */
const naplesTwo = /^(?:ii|2)$/;

interface Town {
  state: StateId;
  /** What the forms of each word of its name go back to. */
  words: ReadonlySet<string>[];
  name: string;
}

interface Spoken {
  /** By what the forms of the first word go back to. */
  byStem: Map<string, Town[]>;
  endings: PlaceEndings;
  /** The words that speak of a place. */
  before: ReadonlySet<string>;
  /** The language's everyday words, as patterns. */
  everyday: string[];
}

const folder = `${root}/rules/detect/lexicon`;
const places = readYaml<Record<StateId, Places>>(`${folder}/places.yaml`, {});
const towns = Object.entries(readYaml<Record<StateId, string[]>>(`${folder}/towns.yaml`, {}));
const endingsBy = readYaml<Record<string, PlaceEndings>>(`${folder}/place-endings.yaml`, {});

/** A town where it stands in the text. */
export interface FoundTown {
  id: StateId;
  start: number;
  end: number;
}

/**
 * @param langs the languages in which the text may be written
 * @returns the towns that stand in the text with their states, in the order of the text
 */
export function townsIn(text: string, langs: readonly string[]): FoundTown[] {
  const raw = [...text.matchAll(/[\p{L}\p{M}\d*]+/gu)];
  const words = raw.map(([word]) => plainWords(word).join(''));
  const found = langs.flatMap((lang) => {
    const { byStem, endings, before, everyday } = spokenIn(lang);
    const known = knownWords(lang);
    const isEveryday = (word: string) => known.has(word) || everyday.some((pattern) => fitsExactly(word, pattern));
    const taken = words.map((word) => formOf(word, endings));
    return words.flatMap((word, at) =>
      [...new Set(taken[at]?.flatMap((stem) => byStem.get(stem) ?? []))].flatMap(
        ({ state: id, words: name, name: called }) => {
          if (naplesTwo.test(words[at + 1] ?? '') && id === 'IT') return [];
          if (!name.every((stems, next) => taken[at + next]?.some((stem) => stems.has(stem)))) return [];
          const isBehind = before.has(words[at - 1] ?? '');
          const isCapital = at > 0 && /^\p{Lu}/u.test(raw[at]?.[0] ?? '');
          const isPlain = name.length > 1 || called.length >= PLAINLY_A_NAME;
          const isNamed = isBehind || isPlain;
          const isSure = isCapital ? isNamed || !isEveryday(word) : isNamed && !isEveryday(word);
          const last = raw[at + name.length - 1];
          return isSure && last ? [{ id, start: raw[at]?.index ?? 0, end: last.index + last[0].length }] : [];
        },
      ),
    );
  });
  return found.toSorted((a, b) => a.start - b.start);
}

/** The states of the towns in a text, each once, in the order of the text. */
export function placesIn(text: string, langs: readonly string[]): StateId[] {
  return [...new Set(townsIn(text, langs).map(({ id }) => id))];
}

const spokenBy = new Map<string, Spoken>();

function spokenIn(lang: string): Spoken {
  const read = spokenBy.get(lang);
  if (read) return read;
  const endings = endingsBy[lang] ?? {};
  const byStem = new Map<string, Town[]>();
  for (const [state, name] of namesIn(lang)) {
    const words = plainWords(name).map((word) => new Set(stemsOf(word, endings)));
    const town = { state, words, name };
    for (const stem of words[0] ?? []) byStem.set(stem, [...(byStem.get(stem) ?? []), town]);
  }
  const asked = readYaml<AskedWords>(`${folder}/${lang}/asked.yaml`, {});
  const everyday = Object.values(asked).flatMap((list) =>
    list.map((pattern) => plainWords(pattern)).flatMap(([word, more]) => (word && more === undefined ? [word] : [])),
  );
  const spoken = { byStem, endings, before: new Set(endings.before?.split(' ')), everyday };
  spokenBy.set(lang, spoken);
  return spoken;
}

/** The towns with their states, as they are called there, and as the language and the neighbours call them. */
function namesIn(lang: string): [StateId, string][] {
  const there = Object.entries(places).map(([state, { places: names = [] }]): [StateId, string[]] => [state, names]);
  const called = Object.entries(readCalledPlaces(folder, lang)) as [StateId, string[]][];
  return [...there, ...called, ...towns].flatMap(([state, names]) =>
    names.map((name): [StateId, string] => [state, name]),
  );
}
