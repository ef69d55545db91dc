/** What a text of the class's own is about, as far as it says so: the strongest state and the strongest topic. */
import type { ClassSituation } from '../../components/classroom/class-case.ts';
import { everydayTopics } from '../../rules/brief/everyday.ts';
import type { Book, IsoDate } from '../../rules/model/book.ts';
import { guessHomeState } from '../../rules/model/guess-home-state.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import type { Settings } from '../../rules/model/settings.ts';
import { homeStates } from '../shared/load-book.ts';
import { pageEvent } from '../shared/page-event.ts';

/** The trainer's own state, or a guess at it. */
export function homeOf(settings: Settings, book: Book): string {
  const states = homeStates(book);
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return settings.homeState ?? guessHomeState(timeZone, navigator.languages, states) ?? (states[0] as string);
}

export function baseOf(
  found: ReturnType<typeof foundIn>,
  home: string,
  service: Settings['service'],
  today: IsoDate,
): ClassSituation {
  return {
    home,
    partner: found.states.find(({ id }) => id !== home)?.id ?? null,
    topic: found.topics[0]?.id ?? (everydayTopics[0] as string),
    direction: 'out',
    service,
    asOf: today,
  };
}

/** States and topics of a text, the strongest first, and the acts that it names. */
export function foundIn(findings: FoundItem[], book: Book) {
  return pageEvent({ status: 'read', findings, characters: 0, closedFrames: 0 }, book, null);
}
