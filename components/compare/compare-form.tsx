/** What to compare: borders or days, the measure, the way, the service, the day of the law. */
import { useId } from 'preact/hooks';
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { DirectionSwitch } from '../direction/direction-switch.tsx';
import { ChoiceGroup } from '../settings/choice-group.tsx';
import { StateSelect } from '../settings/state-select.tsx';
import { DayList, PartnerList } from './compare-lists.tsx';
import { type CompareChoices, type CompareState, isCalendarDay } from './compare-state.ts';
import './compare-form.css';

export interface CompareFormProps {
  words: Words;
  state: CompareState;
  choices: CompareChoices;
  /** The states in the columns. */
  partners: StateId[];
  days: IsoDate[];
  today: IsoDate;
  onChange: (change: Partial<CompareState>) => void;
}

export function CompareForm({ words, state, choices, partners, days, today, onChange }: CompareFormProps) {
  const id = useId();
  const { home } = state;
  const topics = choices.topics
    .map((topic) => ({ topic, name: words.topic(topic) }))
    .sort((a, b) => words.compare(a.name, b.name));
  const abroad = choices.states.filter((other) => other !== home);
  return (
    <form class="compare-form" onSubmit={(event) => event.preventDefault()}>
      <ChoiceGroup
        legend={words.t('compare.mode')}
        choices={(['borders', 'days'] as const).map((value) => ({ value, label: words.t(`compare.mode.${value}`) }))}
        value={state.mode}
        locked={null}
        onChange={(mode) => onChange({ mode })}
      />
      <ChoiceGroup
        legend={words.t('settings.service')}
        choices={(['police', 'customs'] as const).map((value) => ({
          value,
          label: words.t(`settings.service.${value}`),
        }))}
        value={state.service}
        locked={null}
        onChange={(service) => onChange({ service })}
      />
      <p class="compare-field">
        <label for={`${id}-topic`}>{words.t('compare.topic')}</label>
        <select
          id={`${id}-topic`}
          class="field"
          data-choice="topic"
          onChange={(event) => onChange({ topic: event.currentTarget.value })}
        >
          {topics.map(({ topic, name }) => (
            <option key={topic} value={topic} selected={topic === state.topic}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <p class="compare-field">
        <label for={`${id}-home`}>{words.t('settings.homeState')}</label>
        <StateSelect
          id={`${id}-home`}
          words={words}
          states={choices.homes}
          value={home}
          none=""
          onChange={(chosen) => onChange({ home: chosen, partners: null, partner: null })}
        />
      </p>
      {state.mode === 'borders' ? (
        <p class="compare-field">
          <label for={`${id}-day`}>{words.t('compare.day')}</label>
          <input
            id={`${id}-day`}
            class="field"
            type="date"
            data-choice="day"
            value={state.day ?? today}
            onChange={({ currentTarget: { value } }) =>
              onChange({ day: isCalendarDay(value) && value !== today ? value : null })
            }
          />
        </p>
      ) : (
        <p class="compare-field">
          <label for={`${id}-partner`}>{words.t('compare.partner')}</label>
          <StateSelect
            id={`${id}-partner`}
            words={words}
            states={abroad}
            value={partners[0] ?? null}
            none={words.t('settings.homeState.none')}
            onChange={(partner) => onChange({ partner })}
          />
        </p>
      )}
      <DirectionSwitch
        words={words}
        home={home}
        partners={partners}
        direction={state.direction}
        onChange={(direction) => onChange({ direction })}
      />
      {state.mode === 'borders' ? (
        <PartnerList words={words} state={state} partners={partners} abroad={abroad} onChange={onChange} />
      ) : (
        <DayList words={words} days={days} today={today} onChange={onChange} />
      )}
    </form>
  );
}
