/** What a typed question is about. Hands in a hurry leave out capitals and say no more than they must. */
import { everydayTopics } from '../../rules/brief/everyday.ts';
import { type AskedWords, askedTopics } from '../../rules/detect/asked-topics.ts';
import type { Book } from '../../rules/model/book.ts';
import { readYaml } from '../compile/lexicon-files.ts';
import { root } from '../root.ts';
import { readText, type TextReading } from './load-detector.ts';

/** Longer than this it is no question, but a page or a report. */
const LONGEST = 600;

/** With so many topics it is plain enough what is asked. */
const PLAIN = 3;

/** So many topics of everyday words are taken: words that tie would else push each other out. */
const MOST_EVERYDAY = 5;

/** What officers most often ask in words that nobody has listed, behind what is shown where no topic is known. */
const unsaid = ['joint-patrol', 'officer-liability', 'controlled-delivery'];

/**
 * Reads a text as the popup reads a page. A short one that is typed all small is read in capitals too, since who types so
 * writes "france" and "eaw". Where it still says nothing, its doubtful words count, since a question is about something; then
 * its everyday words, behind what is certain and before what is shown where nothing is known.
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
  const daring = isAnswered ? sure : joined(read(text, true), read(capitals, true));
  const states = sure.states.length > 0 ? sure.states : daring.states;
  const topics = sure.topics.length > 0 ? sure.topics : daring.topics;
  return {
    states,
    topics: withEveryday(book, topics, text, lang ? [lang] : [...(book.states[home]?.languages ?? []), 'en']),
    named: sure.named,
  };
}

function withEveryday(book: Book, topics: string[], text: string, langs: readonly string[]): string[] {
  const asked = topics.length < PLAIN ? langs.flatMap((lang) => askedTopics(askedWords(lang), text)) : [];
  const found = [...new Set([...topics, ...asked.slice(0, MOST_EVERYDAY)])];
  // What the case is about says nothing of what is to be done in it.
  const saysWhat = topics.some((topic) => !book.crimes.includes(topic));
  const nearest = found.flatMap((id) => book.topics[id]?.related?.[0] ?? []);
  return withNear(book, saysWhat ? found : [...found, ...nearest, ...everydayTopics, ...unsaid]);
}

/** Behind the topics what lies near them, the nearest of each first: who asks says one half and means the other. */
function withNear(book: Book, topics: string[]): string[] {
  const near = topics.map((id) => book.topics[id]?.related ?? []);
  const farthest = Math.max(0, ...near.map(({ length }) => length));
  const byDistance = Array.from({ length: farthest }, (_, at) => near.flatMap((related) => related[at] ?? []));
  return [...new Set([...topics, ...byDistance.flat()])];
}

const askedBy = new Map<string, AskedWords>();

function askedWords(tag: string): AskedWords {
  const [language = ''] = tag.toLowerCase().split(/[-_]/);
  const lang = language === 'nb' || language === 'nn' ? 'no' : language;
  const known = askedBy.get(lang);
  if (known) return known;
  const words = readYaml<AskedWords>(`${root}/rules/detect/lexicon/${lang}/asked.yaml`, {});
  askedBy.set(lang, words);
  return words;
}

/** No capitals but at the beginning. */
function isSmall(text: string): boolean {
  return !/\p{Lu}/u.test(text.trimStart().slice(1));
}

function joined(first: TextReading, second: TextReading): TextReading {
  const both = (list: keyof TextReading) => [...new Set([...first[list], ...second[list]])];
  return { states: both('states'), topics: both('topics'), named: both('named') };
}
