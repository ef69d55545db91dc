/** The deadlines that run, the next first: one line that unfolds. */
import type { CardLine } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import { InEnglish } from '../line/in-english.tsx';
import { DueText } from './due-text.tsx';
import './deadline.css';

export interface RunningDeadline {
  id: string;
  topic: string;
  at: number;
  endOfDay: boolean;
  /** Null where the book does not have the line any more, or not yet. */
  line: Pick<CardLine, 'text' | 'deadline' | 'untranslated'> | null;
}

export interface RunningDeadlinesProps {
  words: Words;
  deadlines: RunningDeadline[];
  now: number;
  zone: string;
  onDelete: (ids: string[]) => void;
}

export function RunningDeadlines({ words, deadlines, now, zone, onDelete }: RunningDeadlinesProps) {
  const ordered = [...deadlines].sort((a, b) => a.at - b.at);
  const [next] = ordered;
  if (!next) return null;
  return (
    <details class="deadlines" data-deadlines={ordered.length}>
      <summary>
        <Icon name="clock" />
        <strong>{words.t('deadline.running', { count: ordered.length })}</strong>
        <TimeLeft words={words} at={next.at} now={now} />
      </summary>
      <ul>
        {ordered.map((deadline) => (
          <li key={deadline.id} data-deadline={deadline.id}>
            <p class="deadline-head">
              <span>
                <span lang={words.langOf(`topics.${deadline.topic}.name`)}>{words.topic(deadline.topic)}</span>{' '}
                {deadline.line?.deadline && <span class="muted">{words.deadline(deadline.line.deadline)}</span>}
              </span>
              <TimeLeft words={words} at={deadline.at} now={now} />
            </p>
            {deadline.line && (
              <p>
                <InEnglish words={words} when={deadline.line.untranslated}>
                  {deadline.line.text}
                </InEnglish>
              </p>
            )}
            <DueText words={words} due={deadline} zone={zone} />
            <button type="button" class="button" onClick={() => onDelete([deadline.id])}>
              {words.t('deadline.delete')}
              <span class="spoken">: {words.topic(deadline.topic)}</span>
            </button>
          </li>
        ))}
      </ul>
      {ordered.length > 1 && (
        <button
          type="button"
          class="button"
          data-way="delete-all"
          onClick={() => onDelete(ordered.map(({ id }) => id))}
        >
          {words.t('deadline.deleteAll')}
        </button>
      )}
    </details>
  );
}

/** To the minute; what is past says so. */
function TimeLeft({ words, at, now }: { words: Words; at: number; now: number }) {
  const isOver = at <= now;
  const minutes = isOver ? Math.floor((now - at) / 60_000) : Math.ceil((at - now) / 60_000);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  // Minutes matter in the last day, hours before.
  const time = days > 0 ? `P${days}DT${hours}H` : `PT${hours}H${minutes % 60}M`;
  return (
    <span class="deadline-left" data-over={isOver ? '' : undefined}>
      {isOver && <Icon name="not-available" />}
      {words.t(isOver ? 'deadline.over' : 'deadline.left', {
        time: minutes === 0 ? words.t('unit.minutes', { n: 0 }) : words.duration(time),
      })}
    </span>
  );
}
