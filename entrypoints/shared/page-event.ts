/** What a reading means for the briefing: the strongest first, and only what the book knows. */
import type { PageEvent } from '../../components/briefing/briefing-state.ts';
import { rankFindings } from '../../rules/brief/rank-findings.ts';
import { withTopicsOfActs } from '../../rules/brief/topics-of-acts.ts';
import type { Book, StateId } from '../../rules/model/book.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { allTopics } from './load-book.ts';

/** @param home the officer's own state, where it is known */
export function pageEvent({ status, findings: read }: PageReading, book: Book, home: StateId | null): PageEvent {
  const findings = withTopicsOfActs(read, book);
  const { states, topics } = rankFindings(findings, book, home);
  const acts = findings.filter(({ kind }) => kind === 'instrument' || kind === 'citation');
  return {
    type: 'page',
    status,
    states: states.filter(({ id }) => book.states[id]),
    topics: topics.filter(({ id }) => allTopics.includes(id)),
    named: [...new Set(acts.map(({ id }) => id))],
  };
}
