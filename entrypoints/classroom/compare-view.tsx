/** The measure of the class at every border of the state, on the map, and through the years. */
import type { Place } from '../../components/classroom/place.ts';
import type { CompareState } from '../../components/compare/compare-state.ts';
import type { Book } from '../../rules/model/book.ts';
import { ComparePage } from '../compare/compare-page.tsx';
import { allTopics } from '../shared/load-book.ts';
import type { Start } from '../shared/start.ts';

export interface CompareViewProps {
  start: Start;
  book: Book;
  place: Place;
}

export function CompareView({ start, book, place }: CompareViewProps) {
  return (
    <div class="class-compare">
      <ComparePage start={start} book={book} begin={beginOf(place, book)} />
    </div>
  );
}

/** What the class has in front of it, as far as the book knows it. */
function beginOf({ switched }: Place, book: Book): Partial<CompareState> {
  const { home, partner, topic, direction, service, asOf } = switched;
  return {
    ...(home && book.states[home] && { home }),
    ...(partner && book.states[partner] && { partner }),
    ...(topic && allTopics.includes(topic) && { topic }),
    ...(direction && { direction }),
    ...(service && { service }),
    ...(asOf && { day: asOf }),
  };
}
