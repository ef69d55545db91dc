/** Whether officers of another state come to ours, by the words of a typed question: "une patrouille belge nous suit à Lille". */
import { fitsExactly, plainWords } from '../../rules/detect/asked-fit.ts';
import type { Book, StateId } from '../../rules/model/book.ts';
import type { Direction } from '../../rules/model/briefing.ts';
import type { Finding } from '../../rules/model/finding.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { theDetector } from './load-detector.ts';
import { questionLanguages } from './question-languages.ts';

interface IncomingWords {
  officers: string[];
  ours: Record<string, string[]>;
}

const { officers, ours } = readYaml<IncomingWords>(`${root}/rules/detect/lexicon/incoming.yaml`, {
  officers: [],
  ours: {},
});

/** So many words may stand between the word for a state and the word for an officer. */
const near = 2;
/** Who acts mostly stands among the first words; later it is who is called, or told. */
const first = 4;

/**
 * @param home the asker's state
 * @returns "in" where the text says that officers of another state act, and then that they do so on our soil; or begins with
 *   such officers, and goes on with one of our towns; else "out": who asks mostly asks for himself
 */
export function askedDirection(book: Book, text: string, home: StateId, tag?: string): Direction {
  const found = [text, text.toUpperCase()].flatMap((words) => theDetector().detect(words, { hasCue: true }));
  const states = found.filter(({ kind }) => kind === 'state');
  const actors = states.filter((state) => state.id !== home && isOfficer(state, text)).map(({ start }) => start);
  if (actors.length === 0) return 'out';
  const actor = Math.min(...actors);
  const after = text.slice(actor);
  const isHere = questionLanguages(book, text, home, tag).some((lang) =>
    (ours[lang] ?? []).some((pattern) => stands(pattern, after)),
  );
  const isInOurTown =
    plainWords(text.slice(0, actor)).length < first &&
    states.some(({ id, how, start }) => id === home && (how === 'place' || how === 'name') && start > actor);
  return isHere || isInOurTown ? 'in' : 'out';
}

/** "Sloveni"; "deutsche Polizei", "policier belge", "les flics de Tournai". */
function isOfficer({ how, start, end }: Finding, text: string): boolean {
  if (how === 'demonym') return true;
  const around = [...plainWords(text.slice(0, start)).slice(-near), ...plainWords(text.slice(end)).slice(0, near)];
  return around.some((word) => officers.some((pattern) => fitsExactly(word, pattern)));
}

function stands(pattern: string, text: string): boolean {
  const parts = plainWords(pattern);
  const words = plainWords(text);
  return words.some((_, at) => parts.every((part, next) => fitsExactly(words[at + next] ?? '', part)));
}
