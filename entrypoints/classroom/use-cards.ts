/** The book with the topics that a class may ask for, and from it cards at once. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ClassSituation } from '../../components/classroom/class-case.ts';
import { brief } from '../../rules/brief/brief.ts';
import type { Book, InstrumentId, TopicId } from '../../rules/model/book.ts';
import type { Card } from '../../rules/model/briefing.ts';
import { allTopics, withTopics } from '../shared/load-book.ts';

export type CardFor = (situation: ClassSituation | null, acts?: readonly InstrumentId[]) => Card | null;

/** @param wanted the topic that is loaded first; all others follow, so that no switch waits */
export function useBook(core: Book, wanted: TopicId): Book {
  const [book, setBook] = useState(core);
  useEffect(() => {
    let isCurrent = true;
    const take = (loaded: Book) => {
      if (isCurrent) setBook(loaded);
      return loaded;
    };
    void withTopics(core, [wanted])
      .then(take)
      .then((loaded) => withTopics(loaded, allTopics))
      .then(take);
    return () => {
      isCurrent = false;
    };
  }, [core]);
  return book;
}

/** @returns null for what is not there yet, and for what no card can be made of */
export function useCards(core: Book, wanted: TopicId): CardFor {
  const book = useBook(core, wanted);
  return useCallback<CardFor>(
    (situation, acts = []) => {
      if (situation === null || !book.topics[situation.topic]) return null;
      const { home, service, partner, topic, direction, asOf } = situation;
      try {
        const partners = partner === null ? [] : [partner];
        const officer = { homeState: home, service };
        return brief(book, { officer, partners, topics: [topic], direction, asOf, named: [...acts] }).cards[0] ?? null;
      } catch {
        // An address that somebody wrote by hand may name a state that the book does not have.
        return null;
      }
    },
    [book],
  );
}
