/**
 * A field with a list of answers below it (the combobox pattern): the focus stays in the field, arrow keys move through
 * the list, Enter takes the marked answer. Esc is left to whoever holds the state.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import './combobox.css';

export interface ComboboxProps<Option> {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  /** Null: nothing is asked and there is no list. */
  options: Option[] | null;
  /** Said when the list changes: "3 results". */
  status: string;
  /** Shown in place of an empty list. */
  nothing: ComponentChildren;
  keyOf: (option: Option) => string;
  show: (option: Option) => ComponentChildren;
  onInput: (value: string) => void;
  onChoose: (option: Option) => void;
  autoFocus?: boolean;
}

export function Combobox<Option>(props: ComboboxProps<Option>) {
  const { value, options, keyOf, show, onInput, onChoose, autoFocus = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(0);
  const count = options?.length ?? 0;
  const current = Math.min(marked, count - 1);

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    list.current?.children[current]?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || count === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setMarked((current + step + count) % count);
    }
    const option = options?.[current];
    if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault();
      onChoose(option);
    }
  };

  return (
    <div class="combobox">
      <div class="combobox-field">
        <Icon name="search" />
        <input
          ref={field}
          class="field"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={200}
          aria-label={props.label}
          aria-autocomplete="list"
          aria-expanded={count > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={count > 0 ? `${id}-${current}` : undefined}
          placeholder={props.placeholder}
          value={value}
          onInput={(event) => {
            setMarked(0);
            onInput(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
        />
        {value !== '' && (
          <button
            type="button"
            class="button button-plain button-icon"
            aria-label={props.clearLabel}
            title={props.clearLabel}
            onClick={() => {
              onInput('');
              field.current?.focus();
            }}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <p class="spoken" role="status">
        {options !== null && props.status}
      </p>
      <div class="combobox-answers" hidden={options === null}>
        {options !== null && count === 0 && <div class="combobox-nothing">{props.nothing}</div>}
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={props.label} hidden={count === 0}>
          {options?.map((option, at) => (
            // Keys go to the field, which points here by aria-activedescendant.
            // biome-ignore lint/a11y/useKeyWithClickEvents: the pattern keeps the focus in the field
            <div
              key={keyOf(option)}
              id={`${id}-${at}`}
              role="option"
              tabIndex={-1}
              aria-selected={at === current}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(option)}
            >
              {show(option)}
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}
