/** What a typed question is about. Hands in a hurry leave out capitals and say no more than they must. */
import type { Book } from '../../rules/model/book.ts';
import { readText, type TextReading } from './load-detector.ts';

/** Longer than this it is no question, but a page or a report. */
const LONGEST = 600;

/**
 * Reads a text as the popup reads a page. A short one that is typed all small is read in capitals too, since who types so
 * writes "france" and "eaw". Where it still says nothing, its doubtful words count, since a question is about something.
 * @param hasPartner the partner states are known, so that the text need not name them
 */
export function readQuestion(book: Book, text: string, home: string, hasPartner: boolean, lang?: string): TextReading {
  const read = (words: string, hasCue: boolean) =>
    readText(book, words, home, { hasCue, ...(lang !== undefined && { lang }) });
  const plain = read(text, hasPartner);
  if (text.length > LONGEST) return plain;
  const capitals = text.toLocaleUpperCase(lang);
  const reading = isSmall(text) ? joined(read(capitals, hasPartner), plain) : plain;
  if (isAnswered(reading, hasPartner)) return reading;
  const daring = joined(read(text, true), read(capitals, true));
  return {
    states: reading.states.length > 0 ? reading.states : daring.states,
    topics: reading.topics.length > 0 ? reading.topics : daring.topics,
    named: reading.named,
  };
}

function isAnswered({ topics, states }: TextReading, hasPartner: boolean): boolean {
  return topics.length > 0 && (hasPartner || states.length > 0);
}

/** No capitals but at the beginning. */
function isSmall(text: string): boolean {
  return !/\p{Lu}/u.test(text.trimStart().slice(1));
}

function joined(first: TextReading, second: TextReading): TextReading {
  const both = (list: keyof TextReading) => [...new Set([...first[list], ...second[list]])];
  return { states: both('states'), topics: both('topics'), named: both('named') };
}
