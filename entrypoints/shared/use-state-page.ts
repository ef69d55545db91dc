/** The page of the state that the officer asked about, once the pursuit topic is loaded. */
import { useEffect, useState } from 'preact/hooks';
import { type StatePage, statePage } from '../../rules/brief/state-page.ts';
import type { Book, IsoDate, StateId } from '../../rules/model/book.ts';
import type { Service } from '../../rules/model/briefing.ts';
import { withTopics } from './load-book.ts';

export function useStatePage(book: Book | null, id: StateId | null, service: Service, asOf: IsoDate): StatePage | null {
  const [page, setPage] = useState<StatePage | null>(null);
  useEffect(() => {
    let isCurrent = true;
    setPage(null);
    if (book !== null && id !== null)
      withTopics(book, ['hot-pursuit']).then((loaded) => {
        if (isCurrent) setPage(statePage(loaded, id, service, asOf));
      });
    return () => {
      isCurrent = false;
    };
  }, [book, id, service, asOf]);
  return page;
}
