/**
 * Whether another state's officers come to ours, or ask ours, by the words of a typed question: "une patrouille belge nous suit à
 * Lille", "the Germans ask us", "we are the executing state".
 */
import { fitsExactly, plainWords } from '../../rules/detect/asked-fit.ts';
import { askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Book, StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { theDetector } from '../rulebook/load-detector.ts';
import { townsIn } from './places-in.ts';
import { questionLanguages } from './question-languages.ts';

/** A word for a state, or for a town of it, where it stands in the text. */
type Stated = Pick<Finding, 'id' | 'how' | 'start' | 'end'>;

type ByLanguage = Record<string, string[]>;

interface IncomingWords {
  officers: string[];
  ours: ByLanguage;
  asking: ByLanguage;
  comes: ByLanguage;
}

const words = readYaml<IncomingWords>(`${root}/rules/detect/lexicon/incoming.yaml`, {
  officers: [],
  ours: {},
  asking: {},
  comes: {},
});

/** So many words may stand between the word for a state and the word for an officer. */
const near = 2;
/** Who acts mostly stands among the first words; later it is who is called, or told. */
const first = 4;
/** So many words may stand between the word for a state and the words that it asks us: "la police de Genève nous demande". */
const beforeAsking = 4;

/**
 * @param home the asker's state
 * @returns "in" where the text says that a request comes to us; that another state asks us; that officers of another state act,
 *   and then that they do so on our soil; or begins with such officers, and goes on with one of our towns; else "out": who asks
 *   mostly asks for himself
 */
export function askedDirection(book: Book, text: string, home: StateId, tag?: string): Direction {
  const langs = questionLanguages(book, text, home, tag);
  const says = (list: ByLanguage, part: string) => langs.some((lang) => stands(list[lang] ?? [], part));
  if (says(words.comes, text)) return 'in';
  const found = [text, text.toUpperCase()].flatMap((read) => theDetector().detect(read, { hasCue: true }));
  const named = found.filter(({ kind }) => kind === 'state');
  // As for the partner, towns tell the other state only where its name does not stand there.
  const isNamed = named.some(({ id }) => id !== home);
  const towns = townsIn(text, langs).map((town): Stated => ({ ...town, how: 'place' }));
  const states: Stated[] = [...named, ...towns.filter(({ id }) => !isNamed || id === home)];
  const others = states.filter(({ id }) => id !== home);
  if (others.some(({ end }) => says(words.asking, nextWords(text.slice(end))))) return 'in';
  const actors = others.filter((state) => isOfficer(state, text)).map(({ start }) => start);
  if (actors.length === 0) return 'out';
  const actor = Math.min(...actors);
  // "The German police rang here: may we follow him to Germany?" We go there.
  const isThere = others.some((state) => state.start > actor && isPlace(state) && !isOfficer(state, text));
  if (isThere) return 'out';
  const isInOurTown =
    plainWords(text.slice(0, actor)).length < first &&
    states.some((state) => state.id === home && isPlace(state) && state.start > actor);
  return says(words.ours, text.slice(actor)) || isInOurTown ? 'in' : 'out';
}

function isPlace({ how }: Stated): boolean {
  return how === 'place' || how === 'name';
}

/** "Sloveni"; "deutsche Polizei", "policier belge", "les flics de Tournai". */
function isOfficer({ how, start, end }: Stated, text: string): boolean {
  if (how === 'demonym') return true;
  const around = [...plainWords(text.slice(0, start)).slice(-near), ...plainWords(text.slice(end)).slice(0, near)];
  return around.some((word) => words.officers.some((pattern) => fitsExactly(word, pattern)));
}

/** The words of the same sentence in which an asking would have to begin, and those that it may need. */
function nextWords(text: string): string {
  const [sentence = ''] = text.split(/[.?!;]/);
  return plainWords(sentence)
    .slice(0, beforeAsking + 3)
    .join(' ');
}

function stands(patterns: readonly string[], text: string): boolean {
  return askedTopics({ in: patterns }, text).some(({ isSlip }) => !isSlip);
}
