/** Asks for a moment by the clock: now, or a day and a time. A time of a night when the clocks change is asked again, not guessed. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { momentsOf, readingAt, readingOf, readingText } from '../../rules/brief/local-time.ts';
import type { Words } from '../../rules/model/words.ts';
import { zoneName } from './zone-name.ts';

export interface MomentFormProps {
  words: Words;
  zone: string;
  now: () => number;
  onBegin: (start: number, remind: boolean) => void;
  onCancel: () => void;
  children?: ComponentChildren;
}

export function MomentForm({ words, zone, now, onBegin, onCancel, children }: MomentFormProps) {
  const id = useId();
  const [typed, setTyped] = useState(() => readingText(readingAt(now(), zone)));
  const [remind, setRemind] = useState(false);
  const [asked, setAsked] = useState<'invalid' | 'none' | 'twice' | null>(null);
  const moments = () => momentsOf(readingOf(typed) ?? Number.NaN, zone);
  const begin = (event: Event) => {
    event.preventDefault();
    if (readingOf(typed) === null) return setAsked('invalid');
    const [first, second] = moments();
    if (first === undefined) setAsked('none');
    else if (second !== undefined) setAsked('twice');
    else onBegin(first, remind);
  };
  return (
    <form class="deadline-form" onSubmit={begin} noValidate>
      {children}
      <button type="button" class="button button-primary" data-way="start-now" onClick={() => onBegin(now(), remind)}>
        {words.t('deadline.now')}
      </button>
      <p class="deadline-moment">
        <label for={id}>{words.t('deadline.from')}</label>
        <input
          id={id}
          class="field"
          type="datetime-local"
          value={typed}
          aria-describedby={`${id}-zone ${id}-asked`}
          aria-invalid={asked !== null}
          onInput={(event) => {
            setTyped(event.currentTarget.value.slice(0, 16));
            setAsked(null);
          }}
        />
        <button type="submit" class="button">
          {words.t('deadline.begin')}
        </button>
      </p>
      <p class="muted" id={`${id}-zone`}>
        {words.t('deadline.zone', { zone: zoneName(zone) })}
      </p>
      <div id={`${id}-asked`} role="alert">
        {asked && <p class="deadline-asked">{words.t(`deadline.${asked}`)}</p>}
        {asked === 'twice' &&
          moments().map((moment, at) => (
            <button key={moment} type="button" class="button" data-which={at} onClick={() => onBegin(moment, remind)}>
              {words.t(at === 0 ? 'deadline.first' : 'deadline.second')}
            </button>
          ))}
      </div>
      <label class="deadline-remind">
        <input type="checkbox" checked={remind} onChange={(event) => setRemind(event.currentTarget.checked)} />
        {words.t('deadline.remind')}
      </label>
      <p class="muted">{words.t('deadline.kept')}</p>
      <button type="button" class="button button-plain" onClick={onCancel}>
        {words.t('deadline.cancel')}
      </button>
    </form>
  );
}
