/** Chooses one state, in the order of the language. */
import type { StateId } from '../../rules/model/book.ts';
import type { Words } from '../../rules/model/words.ts';

export interface StateSelectProps {
  id: string;
  words: Words;
  states: StateId[];
  value: StateId | null;
  /** What stands there while none is chosen. */
  none: string;
  disabled?: boolean;
  describedBy?: string | undefined;
  onChange: (state: StateId) => void;
}

export function StateSelect(props: StateSelectProps) {
  const { id, words, states, value, none, disabled = false, describedBy, onChange } = props;
  const ordered = states
    .map((state) => ({ state, name: words.state(state) }))
    .sort((a, b) => words.compare(a.name, b.name));
  return (
    <select
      id={id}
      class="field"
      disabled={disabled}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      {value === null && (
        <option value="" selected disabled>
          {none}
        </option>
      )}
      {ordered.map(({ state, name }) => (
        <option key={state} value={state} selected={state === value}>
          {name}
        </option>
      ))}
    </select>
  );
}
