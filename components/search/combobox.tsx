/**
 * A field with a list of answers below it (the combobox pattern): the focus stays in the field, arrow keys move through
 * the list, Enter takes the marked answer. Esc is left to whoever holds the state.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../icon/icon.tsx';
import './combobox.css';
import { IconButton } from '../icon/icon-button.tsx';

export interface ComboboxProps<Option> {
  label: string;
  placeholder: string;
  clearLabel: string;
  value: string;
  /** Null: nothing is asked and there is no list. */
  options: Option[] | null;
  /** Said when the list changes: "3 results". */
  status: string;
  /** Offered while the field is empty, once the officer asks: with the arrow key or a click. */
  atRest?: Option[];
  /** Shown above the list, or in its place where it is empty. */
  nothing: ComponentChildren;
  /** The heading under which an option stands; options of one group follow each other. */
  groupOf?: (option: Option) => string;
  keyOf: (option: Option) => string;
  show: (option: Option) => ComponentChildren;
  onInput: (value: string) => void;
  onChoose: (option: Option) => void;
  autoFocus?: boolean;
}

export function Combobox<Option>(props: ComboboxProps<Option>) {
  const { value, atRest = [], groupOf, keyOf, show, onInput, onChoose, autoFocus = false } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [marked, setMarked] = useState(0);
  const [isAsked, setAsked] = useState(false);
  const isAtRest = value === '' && isAsked && atRest.length > 0;
  const options = isAtRest ? atRest : props.options;
  const count = options?.length ?? 0;
  const current = Math.min(marked, count - 1);

  useEffect(() => {
    if (autoFocus) field.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);

  const choose = (option: Option) => {
    setAsked(false);
    onChoose(option);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && isAtRest) {
      event.preventDefault();
      event.stopPropagation();
      setAsked(false);
      return;
    }
    if (event.key === 'ArrowDown' && value === '' && !isAsked) setAsked(true);
    if (count === 0) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      setMarked((current + step + count) % count);
    }
    const option = options?.[current];
    if (event.key === 'Enter' && option !== undefined) {
      event.preventDefault();
      choose(option);
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
            setAsked(false);
            onInput(event.currentTarget.value);
          }}
          onKeyDown={onKeyDown}
          onClick={() => setAsked(true)}
          onBlur={() => setAsked(false)}
        />
        {value !== '' && (
          <IconButton
            icon="close"
            label={props.clearLabel}
            onClick={() => {
              onInput('');
              field.current?.focus();
            }}
          />
        )}
      </div>
      <p class="spoken" role="status">
        {options !== null && props.status}
      </p>
      <div class="combobox-answers" hidden={options === null}>
        {options !== null && props.nothing && (count === 0 || groupOf) && (
          <div class="combobox-nothing">{props.nothing}</div>
        )}
        <div ref={list} id={`${id}-list`} role="listbox" aria-label={props.label} hidden={count === 0}>
          {groupsOf(options ?? [], groupOf).map(({ group, first, members }) => {
            const rows = members.map((option, place) => (
              // Keys go to the field, which points here by aria-activedescendant.
              // biome-ignore lint/a11y/useKeyWithClickEvents: the pattern keeps the focus in the field
              <div
                key={keyOf(option)}
                id={`${id}-${first + place}`}
                role="option"
                tabIndex={-1}
                aria-selected={first + place === current}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
              >
                {show(option)}
              </div>
            ));
            if (group === null) return rows;
            return (
              // biome-ignore lint/a11y/useSemanticElements: a group of options in a listbox is no fieldset
              <div key={`${group} ${first}`} role="group" aria-label={group}>
                <p class="combobox-group" aria-hidden="true">
                  {group}
                </p>
                {rows}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}

interface Group<Option> {
  /** Null where options have no headings. */
  group: string | null;
  /** The place of its first member among all options. */
  first: number;
  members: Option[];
}

function groupsOf<Option>(options: readonly Option[], groupOf?: (option: Option) => string): Group<Option>[] {
  const groups: Group<Option>[] = [];
  for (const [at, option] of options.entries()) {
    const group = groupOf?.(option) ?? null;
    const last = groups.at(-1);
    if (last && last.group === group) last.members.push(option);
    else groups.push({ group, first: at, members: [option] });
  }
  return groups;
}
