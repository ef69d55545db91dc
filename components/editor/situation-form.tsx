/** Who acts where, about what, when: the fields of a scenario, and of what a what-if changes. */
import type { StateId, TopicId } from '../../rules/model/book.ts';
import type { Scenario, WhatIf } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import { type Change, FieldFault, type FormContext, faultId, fieldId, Select } from './field.tsx';

export interface Choices {
  homes: StateId[];
  states: StateId[];
  topics: TopicId[];
}

export interface SituationFormProps<Of extends Partial<Scenario> | WhatIf['change']> {
  context: FormContext;
  /** Before the names of the fields; empty or ending in a dot. */
  path: string;
  situation: Of;
  choices: Choices;
  /** Whether a field may stay "as in the case". */
  isChange: boolean;
  onSituation: Change<Of>;
}

export function SituationForm<Of extends Partial<Scenario> | WhatIf['change']>(props: SituationFormProps<Of>) {
  const { context, path, situation, choices, isChange } = props;
  const { words } = context;
  const same = isChange ? [{ value: '', name: words.t('classroom.key.reset') }] : [];
  const set = (key: string, value: unknown) => {
    const isNone = value === '' || (isChange && Array.isArray(value) && value.length === 0);
    props.onSituation((before) => {
      const { [key as keyof Of]: _, ...others } = before;
      return (isNone && isChange ? others : { ...before, [key]: value }) as Of;
    });
  };
  const dateId = fieldId(`${path}date`);
  return (
    <>
      <div class="editor-pair">
        <Select
          label={words.t('chips.home')}
          value={situation.home ?? ''}
          options={[...same, ...named(words, choices.homes, words.state)]}
          onValue={(home) => set('home', home)}
        />
        <Select
          label={words.t('settings.service')}
          value={situation.service ?? ''}
          options={[
            ...same,
            ...(['police', 'customs'] as const).map((value) => ({ value, name: words.t(`settings.service.${value}`) })),
          ]}
          onValue={(service) => set('service', service)}
        />
        <Select
          label={words.t('direction.legend')}
          value={situation.direction ?? ''}
          options={[
            ...same,
            ...(['out', 'in'] as const).map((value) => ({ value, name: words.t(`direction.${value}`) })),
          ]}
          onValue={(direction) => set('direction', direction)}
        />
        <div class="editor-field" data-field={`${path}date`}>
          <label htmlFor={dateId}>{words.t('classroom.asOf')}</label>
          <input
            id={dateId}
            class="field"
            type="date"
            value={situation.date ?? ''}
            aria-describedby={faultId(context, `${path}date`)}
            onChange={(event) => set('date', event.currentTarget.value)}
          />
          <FieldFault context={context} path={`${path}date`} />
        </div>
      </div>
      <Picked
        words={words}
        path={`${path}partners`}
        label={words.t('classroom.partner')}
        ids={situation.partners ?? []}
        options={named(words, choices.states, words.state)}
        onIds={(partners) => set('partners', partners)}
      />
      <FieldFault context={context} path={`${path}partners`} />
    </>
  );
}

/** Lists that were put in order, by what they list and in which language: the form asks for them at each key stroke. */
const ordered = new WeakMap<string[], WeakMap<Words, { value: string; name: string }[]>>();

/** @param ids of one kind, which `nameOf` names; what was ordered once is kept for as long as the list is */
export function named(words: Words, ids: string[], nameOf: (id: string) => string) {
  const byWords = ordered.get(ids) ?? new WeakMap<Words, { value: string; name: string }[]>();
  ordered.set(ids, byWords);
  const kept = byWords.get(words);
  if (kept) return kept;
  const options = ids.map((value) => ({ value, name: nameOf(value) })).sort((a, b) => words.compare(a.name, b.name));
  byWords.set(words, options);
  return options;
}

export interface PickedProps {
  words: Words;
  /** Its place in the form. */
  path: string;
  label: string;
  ids: string[];
  options: { value: string; name: string }[];
  onIds: (ids: string[]) => void;
}

/** Some of many, in the order in which they were chosen. */
export function Picked({ words, path, label, ids, options, onIds }: PickedProps) {
  const nameOf = (id: string) => options.find(({ value }) => value === id)?.name ?? id;
  return (
    <fieldset class="editor-picked" aria-label={label} data-field={path}>
      <Select
        label={label}
        value=""
        options={[
          { value: '', name: `+ ${words.t('editor.add')}` },
          ...options.filter(({ value }) => !ids.includes(value)),
        ]}
        onValue={(id) => id !== '' && onIds([...ids, id])}
      />
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          class="button"
          aria-label={`${words.t('editor.remove')}: ${nameOf(id)}`}
          onClick={() => onIds(ids.filter((other) => other !== id))}
        >
          {nameOf(id)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </fieldset>
  );
}
