/** A setting with a few values, all of them in sight. */
import { useId } from 'preact/hooks';

export interface ChoiceGroupProps<Value extends string> {
  legend: string;
  choices: { value: Value; label: string }[];
  value: Value;
  /** Why it cannot be changed, if it cannot. */
  locked: string | null;
  onChange: (value: Value) => void;
}

export function ChoiceGroup<Value extends string>({
  legend,
  choices,
  value,
  locked,
  onChange,
}: ChoiceGroupProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choice-group" disabled={locked !== null}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
      {locked && <p class="muted">{locked}</p>}
    </fieldset>
  );
}
