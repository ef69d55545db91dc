import type { Due } from '../../rules/brief/deadline.ts';
import { readingAt } from '../../rules/brief/local-time.ts';
import type { Words } from '../../rules/model/words.ts';

export interface DueTextProps {
  words: Words;
  due: Pick<Due, 'at' | 'endOfDay'>;
  zone: string;
}

/** When it is due: a moment, or the end of a day. */
export function DueText({ words, due, zone }: DueTextProps) {
  return (
    <p class="deadline-due">
      <time dateTime={new Date(due.at).toISOString()}>
        {due.endOfDay
          ? words.t('deadline.due', {
              moment: words.t('deadline.endOf', { date: words.date(dayBefore(due.at, zone)) }),
            })
          : words.t('deadline.due', { moment: words.moment(due.at, zone) })}
      </time>
    </p>
  );
}

/** The day that ends at a midnight. */
function dayBefore(midnight: number, zone: string): string {
  return new Date(readingAt(midnight - 1000, zone)).toISOString().slice(0, 10);
}
