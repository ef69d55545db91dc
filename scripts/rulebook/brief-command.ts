import { brief } from '../../rules/brief/brief.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Briefing, Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { askedReason, unknownNotes } from '../../rules/words/asked-notes.ts';
import { anyMember } from '../question/any-member.ts';
import { askedFor } from '../question/ask.ts';
import { bookFor } from '../question/book-for.ts';
import { unknownIn } from '../question/unknown-acts.ts';
import { withOutsiderNames } from '../question/with-outsiders.ts';
import { answerLines } from './json-lines.ts';
import { loadBook } from './load-book.ts';
import { loadWords } from './load-words.ts';
import type { Options } from './options.ts';
import { printBriefing } from './print-briefing.ts';

/** The cards for one question, or for one a line with `--jsonl`. */
export async function briefCommand(_: string[], options: Options): Promise<boolean> {
  const books = new Map<string, Book>();
  const bookIn = (lang: string): Book => {
    const book = books.get(lang) ?? loadBook(lang);
    books.set(lang, book);
    return book;
  };
  const answer = (input: Record<string, unknown>): Briefing => {
    const book = bookIn(languageOf(input));
    const request = askedFor(book, input);
    return brief(bookFor(book, request), request);
  };
  const speakers = new Map<string, Words>();
  const wordsIn = (lang: string): Words => {
    const words = speakers.get(lang) ?? withOutsiderNames(loadWords(lang));
    speakers.set(lang, words);
    return words;
  };
  /** The cards with their reasons as an officer reads them. */
  const withReasons = ({ cards }: Briefing, words: Words): Card[] =>
    cards.map((card) => ({ ...card, reason: askedReason(words, card, card.partner === anyMember) }));
  if (options.jsonl) {
    return answerLines(process.stdin, console.log, (input) => {
      const lang = languageOf(input);
      const words = wordsIn(lang);
      const cards = withReasons(answer(input), words);
      const { numbers, articles } = unknownIn(bookIn(lang), input);
      const notes = unknownNotes(words, numbers, articles);
      return { cards, ...(notes.length > 0 && { notes }) };
    });
  }
  if (!options.home) throw new Error('Say which state is yours: --home DE.');
  const briefing = answer({
    home: options.home,
    with: options.with?.flatMap((list) => list.split(',')),
    topics: options.topic?.flatMap((list) => list.split(',')),
    asOf: options['as-of'],
    direction: options.direction,
    service: options.service,
    lang: options.lang,
  });
  const lang = options.lang ?? 'en';
  const cards = withReasons(briefing, wordsIn(lang));
  console.log(options.json ? JSON.stringify({ cards }) : printBriefing(briefing, lang));
  return true;
}

function languageOf({ lang }: Record<string, unknown>): string {
  return typeof lang === 'string' ? lang : 'en';
}
