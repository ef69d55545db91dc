/** Who acts where, about what, under the law of which day: all of it can be switched at any time. */
import { useId } from 'preact/hooks';
import type { IsoDate, StateId, TopicId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { Icon } from '../icon/icon.tsx';
import { StateSelect } from '../settings/state-select.tsx';
import type { ClassSituation } from './class-case.ts';
import { isAtStop } from './switch-situation.ts';
import './situation-bar.css';

export interface SituationBarProps {
  words: Words;
  situation: ClassSituation;
  homes: StateId[];
  states: StateId[];
  topics: TopicId[];
  stops: IsoDate[];
  onSwitch: (change: Partial<ClassSituation>) => void;
}

export function SituationBar({ words, situation, homes, states, topics, stops, onSwitch }: SituationBarProps) {
  const { home, topic, direction, service, asOf } = situation;
  const isOut = direction === 'out';
  const id = useId();
  const stateOf = (part: 'home' | 'partner') => (
    <p class="situation-part">
      <label htmlFor={`${id}-${part}`}>{words.t(part === 'home' ? 'chips.home' : 'classroom.partner')}</label>
      <StateSelect
        id={`${id}-${part}`}
        words={words}
        states={part === 'home' ? withOne(homes, home) : states.filter((state) => state !== home)}
        value={situation[part]}
        none={words.t('firstRun.choose')}
        onChange={(state) => onSwitch({ [part]: state })}
      />
    </p>
  );
  return (
    <section class="situation no-print" aria-label={words.t('classroom.group.switches')}>
      {stateOf(isOut ? 'home' : 'partner')}
      <button
        type="button"
        class="button situation-direction"
        data-switch="direction"
        aria-label={words.t('classroom.key.direction')}
        title={`${words.t('classroom.key.direction')} (d)`}
        onClick={() => onSwitch({ direction: isOut ? 'in' : 'out' })}
      >
        <span aria-hidden="true">→</span>
        <Icon name="swap" />
      </button>
      {stateOf(isOut ? 'partner' : 'home')}
      <p class="situation-part situation-topic">
        <label htmlFor={`${id}-topic`}>{words.t('search.kind.topic')}</label>
        <select
          id={`${id}-topic`}
          class="field"
          value={topic}
          onChange={(event) => onSwitch({ topic: event.currentTarget.value })}
        >
          {byName(words, withOne(topics, topic)).map(({ one, name }) => (
            <option key={one} value={one} selected={one === topic}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="situation-part">
        <span id={`${id}-service`}>{words.t('settings.service')}</span>
        <button
          type="button"
          class="button"
          data-switch="service"
          aria-describedby={`${id}-service`}
          title={`${words.t('classroom.key.service')} (s)`}
          onClick={() => onSwitch({ service: service === 'police' ? 'customs' : 'police' })}
        >
          {words.t(`settings.service.${service}`)}
          <Icon name="swap" />
        </button>
      </p>
      <p class="situation-part">
        <label htmlFor={`${id}-date`}>{words.t('classroom.asOf')}</label>
        <span class="situation-time">
          <input
            id={`${id}-date`}
            class="field"
            type="date"
            min="1995-03-26"
            max="2035-12-31"
            value={asOf}
            onChange={(event) => event.currentTarget.validity.valid && onSwitch({ asOf: event.currentTarget.value })}
          />
          {stops.map((stop) => (
            <button
              key={stop}
              type="button"
              class="button"
              aria-pressed={isAtStop(stop, asOf)}
              aria-label={words.t('law.asOf', { date: words.date(stop) })}
              onClick={() => onSwitch({ asOf: stop })}
            >
              {stop.slice(0, 4)}
            </button>
          ))}
        </span>
      </p>
    </section>
  );
}

/** A list always has what is chosen. */
function withOne(list: string[], one: string): string[] {
  return list.includes(one) ? list : [one, ...list];
}

function byName(words: Words, topics: TopicId[]): { one: TopicId; name: string }[] {
  return topics.map((one) => ({ one, name: words.topic(one) })).sort((a, b) => words.compare(a.name, b.name));
}
