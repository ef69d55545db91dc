/** What a typed question is about. Hands in a hurry leave out capitals and say no more than they must. */
import type { Book } from '../../rules/model/book.ts';
import { readText, type TextReading } from './load-detector.ts';

/** Longer than this it is no question, but a page or a report. */
const LONGEST = 600;

/**
 * Reads a text as the popup reads a page. Where that leaves open what a short text asks, or about whom, its words are read
 * once more in capitals, since who types all small writes "france" and "eaw"; and then as words that have their cue, since a
 * question is about something.
 * @param hasPartner the partner states are known, so that the text need not name them
 */
export function readQuestion(book: Book, text: string, home: string, hasPartner: boolean, lang?: string): TextReading {
  const spoken = lang === undefined ? {} : { lang };
  const inCapitals = () => text.toLocaleUpperCase(lang);
  let reading = readText(book, text, home, { hasCue: hasPartner, ...spoken });
  if (text.length > LONGEST) return reading;
  for (const [words, hasCue] of [
    [inCapitals, hasPartner],
    [() => text, true],
    [inCapitals, true],
  ] as const) {
    if (reading.topics.length > 0 && (hasPartner || reading.states.length > 0)) break;
    reading = completed(reading, readText(book, words(), home, { hasCue, ...spoken }));
  }
  return reading;
}

/** What the second reading adds where the first found nothing. */
function completed(first: TextReading, second: TextReading): TextReading {
  const either = (list: keyof TextReading) => (first[list].length > 0 ? first[list] : second[list]);
  return { states: either('states'), topics: either('topics'), named: either('named') };
}
