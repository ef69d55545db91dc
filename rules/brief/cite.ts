import type { Book, BookCitation } from '../model/book.ts';
import type { Citation } from '../model/briefing.ts';

/** A citation of the book, with what a reader needs to follow it. */
export function cite(book: Book, citation: BookCitation): Citation {
  const instrument = book.instruments[citation.instrument];
  return {
    instrument: citation.instrument,
    name: instrument?.names?.en?.[0] ?? instrument?.title ?? citation.instrument,
    celex: instrument?.celex ?? null,
    article: citation.article ?? null,
    link: instrument?.link ?? null,
  };
}
