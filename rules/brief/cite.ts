import type { Book, BookCitation, InstrumentId } from '../model/book.ts';
import type { Citation } from '../model/briefing.ts';

/** What officers call the instrument, in the language of the book's texts where it has a name there. */
export function nameOf(book: Book, id: InstrumentId): string {
  const instrument = book.instruments[id];
  const own = book.texts ? instrument?.names?.[book.texts.lang]?.[0] : undefined;
  return own ?? instrument?.names?.en?.[0] ?? instrument?.title ?? id;
}

/** A citation of the book, with what a reader needs to follow it. */
export function cite(book: Book, citation: BookCitation): Citation {
  const instrument = book.instruments[citation.instrument];
  return {
    instrument: citation.instrument,
    name: nameOf(book, citation.instrument),
    celex: instrument?.celex ?? null,
    article: citation.article ?? null,
    link: instrument?.link ?? null,
  };
}
