/** Under a line with a deadline: start it now or from a moment, and see when it is due and how that was counted. */
import { useState } from 'preact/hooks';
import { type CountingRule, type Due, dueOf } from '../../rules/brief/deadline.ts';
import type { Citation } from '../../rules/model/briefing.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import { DueText } from './due-text.tsx';
import { MomentForm } from './moment-form.tsx';
import './deadline.css';

export interface Started {
  start: number;
  due: Due;
  remind: boolean;
}

export interface DeadlineClockProps {
  words: Words;
  rule: CountingRule;
  /** Whose clock counts. */
  zone: string;
  /** The Regulation by which acts of the Union are counted. */
  law: Citation;
  now: () => number;
  /** Keeps it running; resolves with whether it could be kept. */
  onStart: (started: Started) => Promise<boolean>;
  /** For fixtures: begins with the form open. */
  isOpen?: boolean;
}

export function DeadlineClock({ words, rule, zone, law, now, onStart, isOpen = false }: DeadlineClockProps) {
  const [open, setOpen] = useState(isOpen);
  const [started, setStarted] = useState<Started | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = async (start: number, remind: boolean) => {
    const next = { start, due: dueOf(rule, start, zone), remind };
    setOpen(false);
    setStarted(next);
    setFailed(!(await onStart(next)));
  };
  return (
    <div class="deadline-clock">
      {!open && (
        <button type="button" class="button" data-way="start-clock" onClick={() => setOpen(true)}>
          <Icon name="clock" />
          {words.t('deadline.start')}
        </button>
      )}
      {open && (
        <MomentForm
          words={words}
          zone={zone}
          now={now}
          onBegin={(start, remind) => void begin(start, remind)}
          onCancel={() => setOpen(false)}
        >
          <p class="muted">{howText(words, rule)}</p>
        </MomentForm>
      )}
      <div role="status">
        {started && (
          <>
            <DueText words={words} due={started.due} zone={zone} />
            {started.due.lawAllows && (
              <p class="muted">
                {words.t('deadline.law', {
                  source: words.citation(law),
                  moment: words.moment(lastMinute(started.due.lawAllows), zone),
                })}
              </p>
            )}
          </>
        )}
        {failed && <p>{words.t('deadline.failed')}</p>}
      </div>
    </div>
  );
}

/** The end of a day is said as its last minute: "24:00" is no time of a clock. */
function lastMinute({ at, because }: { at: number; because: 'hour' | 'weekend' }): number {
  return because === 'weekend' ? at - 60_000 : at;
}

function howText(words: Words, { duration, calendar, workingDays, withoutNight }: CountingRule): string {
  const isHours = duration.startsWith('PT');
  const how = [
    isHours || (calendar === 'clock' && !workingDays) ? words.t('deadline.how.hours') : words.t('deadline.how.days'),
    ...(withoutNight ? [words.t('deadline.how.night')] : []),
    ...(workingDays ? [words.t('deadline.how.working')] : []),
  ];
  return how.join(' ');
}
