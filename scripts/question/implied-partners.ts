/** Which partner a typed question means that names no state as the lexicon writes it: "the PSNI", "Trierer", "Östereich". */
import { type AskedTopic, type AskedWords, askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Book, StateId } from '../../rules/model/book.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { knownWords } from './known-words.ts';
import { placesIn } from './places-in.ts';

interface StateWords {
  name: string;
  forms?: string[];
  adjectives?: string[];
  people?: string[];
}

const folder = `${root}/rules/detect/lexicon`;
const partnersByWord = readYaml<AskedWords>(`${folder}/implied-partners.yaml`, {});

/**
 * @param langs the languages of the question
 * @returns the states whose police, towns or nicknames stand in the text, but for the officer's own, neighbours alone where one
 *   is; else those whose name stands there with a slip in it
 */
export function impliedPartners(book: Book, text: string, home: string, langs: readonly string[]): StateId[] {
  const others = (found: readonly AskedTopic[], isSlip: boolean) =>
    found.filter((item) => item.isSlip === isSlip && item.topic !== home).map(({ topic }) => topic);
  const towns = placesIn(text, langs).filter((id) => id !== home);
  const meant = [...new Set([...others(askedTopics(partnersByWord, text), false), ...towns])];
  const neighbours = meant.filter((id) => book.states[home]?.neighbours.includes(id));
  if (meant.length > 0) return neighbours.length > 0 ? neighbours : meant;
  return langs.flatMap((lang) => {
    const known = knownWords(lang);
    return others(
      askedTopics(namesIn(lang), text, false, (word) => known.has(word)),
      true,
    );
  });
}

const namesBy = new Map<string, AskedWords>();

/** What the states are called in a language: the names, the adjectives, the people. */
function namesIn(lang: string): AskedWords {
  const read = namesBy.get(lang);
  if (read) return read;
  const states = Object.entries(readYaml<Record<StateId, StateWords>>(`${folder}/${lang}/states.yaml`, {}));
  const names = Object.fromEntries(
    states.map(([id, { name, forms = [], adjectives = [], people = [] }]) => [
      id,
      [name, ...forms, ...adjectives, ...people],
    ]),
  );
  namesBy.set(lang, names);
  return names;
}
