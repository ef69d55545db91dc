import type { Book, BookCitation, InstrumentId } from '../model/book.ts';
import type { Citation } from '../model/briefing.ts';

/** What officers call the instrument, in the language of the book's texts where it has a name there; and that language. */
function nameOf(book: Book, id: InstrumentId): { name: string; lang: string } {
  const instrument = book.instruments[id];
  const lang = book.texts?.lang ?? 'en';
  const own = instrument?.names?.[lang]?.[0];
  if (own !== undefined) return { name: own, lang };
  return { name: instrument?.names?.en?.[0] ?? instrument?.title ?? id, lang: 'en' };
}

/** A citation of the book, with what a reader needs to follow it. */
export function cite(book: Book, citation: BookCitation): Citation {
  const instrument = book.instruments[citation.instrument];
  return {
    instrument: citation.instrument,
    ...nameOf(book, citation.instrument),
    celex: instrument?.celex ?? null,
    article: citation.article ?? null,
    link: instrument?.link ?? null,
  };
}
