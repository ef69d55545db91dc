/** What a typed question is about. Hands in a hurry leave out capitals and say no more than they must. */
import { everydayTopics } from '../../rules/brief/everyday.ts';
import { type AskedWords, askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Book } from '../../rules/model/book.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { readText, type TextReading } from '../rulebook/load-detector.ts';
import { impliedPartners } from './implied-partners.ts';
import { knownWords } from './known-words.ts';
import { listedTerms } from './listed-terms.ts';
import { joinsNouns, questionLanguages } from './question-languages.ts';
import { tellingLinesIn } from './telling-lines.ts';

/** Longer than this it is no question, but a page or a report. */
const LONGEST = 600;

/** A listed term is a surer sign than an everyday word. */
const asTerm = 3;
/** What the case is about tells less than what is to be done in it. */
const asCrime = 0.7;
/** Whom to call, who pays: asked after what may be done. */
const asSupport = 0.8;
/** So much says what is asked; less may be chance. */
const plainEnough = 2;

/** What officers most often ask in words that nobody has listed, behind what is shown where no topic is known. */
const unsaid = ['joint-patrol', 'officer-liability', 'controlled-delivery'];

/**
 * Reads a text as the popup reads a page. A short one that is typed all small is read in capitals too, since who types so
 * writes "france" and "eaw". Where it still says nothing, its doubtful words count, since a question is about something. Its
 * everyday words count beside the listed ones.
 * @param hasPartner the partner states are known, so that the text need not name them
 */
export function readQuestion(book: Book, text: string, home: string, hasPartner: boolean, lang?: string): TextReading {
  const read = (words: string, hasCue: boolean) =>
    readText(book, words, home, { hasCue, ...(lang !== undefined && { lang }) });
  const plain = read(text, hasPartner);
  if (text.length > LONGEST) return plain;
  const capitals = text.toUpperCase();
  const sure = isSmall(text) ? joined(read(capitals, hasPartner), plain) : plain;
  const isAnswered = sure.topics.length > 0 && (hasPartner || sure.states.length > 0);
  const daring = isAnswered
    ? sure
    : joined(joined(read(text, true), read(capitals, true)), read(initialled(text), true));
  const strengths = sure.topics.length > 0 ? sure.strengths : daring.strengths;
  const langs = questionLanguages(book, text, home, lang);
  const asked = withEveryday(book, strengths, text, langs);
  const told = langs.flatMap((spoken) => tellingLinesIn(spoken)?.topicsOf(text) ?? []);
  const states = sure.states.length > 0 ? sure.states : daring.states;
  return {
    states: states.length > 0 ? states : impliedPartners(book, text, home, langs),
    topics: withFill(book, asked, told),
    strengths: asked,
    named: sure.named,
  };
}

/** The topics of the listed words and of the everyday words together, the strongest first. */
function withEveryday(
  book: Book,
  listed: ReadonlyMap<string, number>,
  text: string,
  langs: readonly string[],
): Map<string, number> {
  const found = new Map([...listed].map(([topic, strength]) => [topic, asTerm * strength]));
  const everyday = new Map<string, number>();
  for (const lang of langs) {
    const known = knownWords(lang);
    const isWord = (word: string) => known.has(word);
    const slips = askedTopics(listedTerms(lang), text, false, isWord).filter(({ isSlip }) => isSlip);
    for (const { topic, weight } of [...askedTopics(askedWords(lang), text, joinsNouns(lang), isWord), ...slips])
      everyday.set(topic, Math.max(everyday.get(topic) ?? 0, weight));
  }
  for (const [topic, weight] of everyday) {
    const share = book.crimes.includes(topic) ? asCrime : book.supporting.includes(topic) ? asSupport : 1;
    found.set(topic, (found.get(topic) ?? 0) + share * weight);
  }
  return new Map([...found].sort(([, a], [, b]) => b - a));
}

/**
 * Behind what is asked the topics whose lines have its words, then what lies near; where it is not plain what is to be done,
 * what is shown where no topic is known.
 */
function withFill(book: Book, asked: ReadonlyMap<string, number>, told: readonly string[]): string[] {
  const found = [...asked.keys()];
  const saysWhat = found.some((topic) => (asked.get(topic) ?? 0) >= plainEnough && !book.crimes.includes(topic));
  const nearest = found.flatMap((id) => book.topics[id]?.related?.[0] ?? []);
  return withNear(book, saysWhat ? [...found, ...told] : [...found, ...told, ...nearest, ...everydayTopics, ...unsaid]);
}

/** Behind the topics what lies near them, the nearest of each first: who asks says one half and means the other. */
function withNear(book: Book, topics: string[]): string[] {
  const near = topics.map((id) => book.topics[id]?.related ?? []);
  const farthest = Math.max(0, ...near.map(({ length }) => length));
  const byDistance = Array.from({ length: farthest }, (_, at) => near.flatMap((related) => related[at] ?? []));
  return [...new Set([...topics, ...byDistance.flat()])];
}

const askedBy = new Map<string, AskedWords>();

function askedWords(lang: string): AskedWords {
  const known = askedBy.get(lang);
  if (known) return known;
  const words = readYaml<AskedWords>(`${root}/rules/detect/lexicon/${lang}/asked.yaml`, {});
  askedBy.set(lang, words);
  return words;
}

/** Each longer word with a capital: in capitals throughout, small words would be read for abbreviations. */
function initialled(text: string): string {
  return text.replace(/\p{L}{4,}/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** No capitals but at the beginning. */
function isSmall(text: string): boolean {
  return !/\p{Lu}/u.test(text.trimStart().slice(1));
}

function joined(first: TextReading, second: TextReading): TextReading {
  const both = (list: 'states' | 'topics' | 'named') => [...new Set([...first[list], ...second[list]])];
  const strengths = new Map(first.strengths);
  for (const [topic, strength] of second.strengths) strengths.set(topic, Math.max(strength, strengths.get(topic) ?? 0));
  return { states: both('states'), topics: both('topics'), strengths, named: both('named') };
}
