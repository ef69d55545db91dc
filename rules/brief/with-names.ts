/** Acts have their English name with them; what they are called in another language comes when that is spoken. */
import type { Book, InstrumentId } from '../model/book.ts';

export function withNames(book: Book, lang: string, names: Record<InstrumentId, string>): Book {
  const instruments = Object.entries(book.instruments).map(([id, act]) => {
    const name = names[id];
    return [id, name === undefined ? act : { ...act, names: { ...act.names, [lang]: [name] } }] as const;
  });
  return { ...book, instruments: Object.fromEntries(instruments) };
}
