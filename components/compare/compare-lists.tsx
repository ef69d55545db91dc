/** The columns by hand: partners to take away and to add, or days. */
import { useId, useState } from 'preact/hooks';
import type { IsoDate, StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';
import { IconButton } from '../icon/icon-button.tsx';
import { type CompareState, isCalendarDay, withDay } from './compare-state.ts';

type OnChange = (change: Partial<CompareState>) => void;

export interface PartnerListProps {
  words: Words;
  state: CompareState;
  partners: StateId[];
  abroad: StateId[];
  onChange: OnChange;
}

export function PartnerList({ words, state, partners, abroad, onChange }: PartnerListProps) {
  const id = useId();
  const others = abroad
    .filter((other) => !partners.includes(other))
    .map((other) => ({ other, name: words.state(other) }))
    .sort((a, b) => words.compare(a.name, b.name));
  return (
    <fieldset class="compare-list" data-list="partners">
      <legend>{words.t('chips.states')}</legend>
      <ul>
        {partners.map((partner) => (
          <Entry
            key={partner}
            words={words}
            name={words.state(partner)}
            onRemove={() => onChange({ partners: partners.filter((other) => other !== partner) })}
          />
        ))}
      </ul>
      <label class="spoken" for={id}>
        {words.t('picker.state')}
      </label>
      <select
        id={id}
        class="field"
        data-choice="add-state"
        value=""
        onChange={({ currentTarget }) => onChange({ partners: [...partners, currentTarget.value] })}
      >
        <option value="" disabled>
          {words.t('chips.addState')}
        </option>
        {others.map(({ other, name }) => (
          <option key={other} value={other}>
            {name}
          </option>
        ))}
      </select>
      {state.partners !== null && (
        <button
          type="button"
          class="button button-plain"
          data-way="neighbours"
          onClick={() => onChange({ partners: null })}
        >
          {words.t('compare.neighbours')}
        </button>
      )}
    </fieldset>
  );
}

export interface DayListProps {
  words: Words;
  days: IsoDate[];
  today: IsoDate;
  onChange: OnChange;
}

export function DayList({ words, days, today, onChange }: DayListProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>(today);
  return (
    <fieldset class="compare-list" data-list="days">
      <legend>{words.t('compare.day')}</legend>
      <ul>
        {days.map((day) => (
          <Entry
            key={day}
            words={words}
            name={words.date(day)}
            onRemove={() => onChange({ days: days.filter((other) => other !== day) })}
          />
        ))}
      </ul>
      <label class="spoken" for={id}>
        {words.t('compare.day')}
      </label>
      <input id={id} class="field" type="date" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button
        type="button"
        class="button"
        data-way="add-day"
        disabled={!isCalendarDay(typed)}
        onClick={() => onChange({ days: withDay(days, typed) })}
      >
        {words.t('compare.addDay')}
      </button>
    </fieldset>
  );
}

function Entry({ words, name, onRemove }: { words: Words; name: string; onRemove: () => void }) {
  const label = words.t('compare.remove', { name });
  return (
    <li class="compare-entry">
      {name}
      <IconButton icon="close" label={label} onClick={onRemove} />
    </li>
  );
}
