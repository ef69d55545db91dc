/** Which states that the book does not hold a typed question names: with them nothing holds that holds between Member States. */
import { plainWords } from '../../rules/detect/asked-fit.ts';
import { askedTopics } from '../../rules/detect/asked-topics.ts';
import type { StateId } from '../../rules/model/book.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';

/** Shorter names are too near to other words to be read with another ending. */
const SHORTEST_INFLECTED = 7;

interface Outsiders {
  /** Their codes, parted by spaces. */
  states: string;
  others: Record<StateId, string[]>;
}

const outsiders = readYaml<Outsiders>(`${root}/rules/detect/lexicon/outsiders.yaml`, { states: '', others: {} });
const patternsBy = new Map<string, Record<StateId, string[]>>();

/** @param langs the languages in which the question may be written */
export function namedOutsiders(text: string, langs: readonly string[]): StateId[] {
  const found = langs.flatMap((lang) => askedTopics(namesIn(lang), text)).filter(({ isSlip }) => !isSlip);
  return [...new Set(found.map(({ topic }) => topic))];
}

function namesIn(lang: string): Record<StateId, string[]> {
  const read = patternsBy.get(lang);
  if (read) return read;
  const regions = new Intl.DisplayNames([lang], { type: 'region' });
  const names = Object.fromEntries(
    outsiders.states.split(/\s+/).map((id) => [id, [inflected(regions.of(id) ?? id), ...(outsiders.others[id] ?? [])]]),
  );
  patternsBy.set(lang, names);
  return names;
}

/** Languages change the end of a name: "Marokka", "Vereinigten Staaten". */
function inflected(name: string): string {
  return plainWords(name.replace(/\(.*\)/, ''))
    .map((word) => (word.length < SHORTEST_INFLECTED ? word : `${word.slice(0, -1)}*`))
    .join(' ');
}
