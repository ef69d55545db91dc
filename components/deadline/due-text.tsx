import type { Due } from '../../rules/brief/deadline.ts';
import { dayMs, momentsOf, offsetText, readingAt } from '../../rules/brief/local-time.ts';
import type { Words } from '../../rules/model/words.ts';
import { zoneName } from './zone-name.ts';

export interface DueTextProps {
  words: Words;
  due: Pick<Due, 'at' | 'endOfDay'>;
  zone: string;
}

/** When it is due, and by whose clock: a moment, or the end of a day. */
export function DueText({ words, due, zone }: DueTextProps) {
  const reading = readingAt(due.at, zone);
  // Started by another clock, a day can end in the middle of a day here: then its last moment is said.
  const endsDay = due.endOfDay && reading % dayMs === 0;
  const isTwice = !endsDay && momentsOf(reading, zone).length > 1;
  return (
    <p class="deadline-due">
      <time dateTime={new Date(due.at).toISOString()}>
        {words.t('deadline.due', {
          moment: endsDay
            ? words.t('deadline.endOf', { date: words.date(new Date(reading - 1000).toISOString().slice(0, 10)) })
            : words.moment(due.at, zone),
        })}
      </time>{' '}
      <span class="muted">
        {zoneName(zone)}
        {isTwice && ` (${offsetText(due.at, zone)})`}
      </span>
    </p>
  );
}
