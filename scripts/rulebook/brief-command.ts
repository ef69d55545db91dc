import { brief } from '../../rules/brief/brief.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Briefing, Card } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { reasonText } from '../../rules/words/reason-text.ts';
import { askedFor } from './ask.ts';
import { answerLines } from './json-lines.ts';
import { loadBook } from './load-book.ts';
import { loadWords } from './load-words.ts';
import type { Options } from './options.ts';
import { printBriefing } from './print-briefing.ts';
import { withOutsiderNames, withOutsiders } from './with-outsiders.ts';

/** The cards for one question, or for one a line with `--jsonl`. */
export async function briefCommand(_: string[], options: Options): Promise<boolean> {
  const books = new Map<string, Book>();
  const answer = (input: Record<string, unknown>): Briefing => {
    const lang = typeof input.lang === 'string' ? input.lang : 'en';
    const book = books.get(lang) ?? loadBook(lang);
    books.set(lang, book);
    const request = askedFor(book, input);
    return brief(withOutsiders(book, request.partners), request);
  };
  const speakers = new Map<string, Words>();
  /** The cards with their reasons as an officer reads them. */
  const withReasons = ({ cards }: Briefing, lang: string): Card[] => {
    const words = speakers.get(lang) ?? withOutsiderNames(loadWords(lang));
    speakers.set(lang, words);
    return cards.map((card) => ({ ...card, reason: reasonText(words, card)?.text ?? null }));
  };
  if (options.jsonl) {
    return answerLines(process.stdin, console.log, (input) => ({
      cards: withReasons(answer(input), typeof input.lang === 'string' ? input.lang : 'en'),
    }));
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
  const cards = withReasons(briefing, lang);
  console.log(options.json ? JSON.stringify({ cards }) : printBriefing(briefing, lang));
  return true;
}
