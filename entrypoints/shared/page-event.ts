/** What a reading means for the briefing: the strongest first, and only what the book knows. */
import type { PageEvent } from '../../components/briefing/briefing-state.ts';
import { rankFindings } from '../../rules/brief/rank-findings.ts';
import { withTopicsOfActs } from '../../rules/brief/topics-of-acts.ts';
import type { Book } from '../../rules/model/book.ts';
import type { PageReading } from '../../rules/model/reading.ts';
import { allTopics } from './load-book.ts';

export function pageEvent({ status, findings: read }: PageReading, book: Book): PageEvent {
  const findings = withTopicsOfActs(read, book);
  const { states, topics } = rankFindings(findings, book);
  const acts = findings.filter(({ kind }) => kind === 'instrument' || kind === 'citation');
  return {
    type: 'page',
    status,
    states: states.filter(({ id }) => book.states[id]),
    topics: topics.filter(({ id }) => allTopics.includes(id)),
    named: [...new Set(acts.map(({ id }) => id))],
  };
}
