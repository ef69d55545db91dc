/** One field of the form with its label and what is wrong with it. */
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { endonym, isLanguage } from '../../rules/model/languages.ts';
import type { Texts } from '../../rules/model/scenario.ts';
import type { Words } from '../../rules/model/words.ts';
import type { ClassFault } from '../../rules/scenarios/fault.ts';
import { faultSentence } from './fault-text.tsx';

/** What every part of the form is given. */
export interface FormContext {
  words: Words;
  /** The language in which texts are written now. */
  lang: string;
  /** What is wrong and may be said: of a field in which nobody has been yet, nothing is. */
  faults: ClassFault[];
}

/** The id of a field's control: its place in the form. */
export const fieldId = (path: string) => `field-${path.replace(/\W+/g, '-')}`;

/** The id of what is said about a field; undefined where nothing is wrong with it. */
export function faultId({ faults }: FormContext, path: string): string | undefined {
  return faults.some((fault) => isOf(fault, path)) ? `${fieldId(path)}-fault` : undefined;
}

export function FieldFault({ context, path }: { context: FormContext; path: string }) {
  const fault = context.faults.find((one) => isOf(one, path));
  if (!fault) return null;
  return (
    <p class="field-fault" id={`${fieldId(path)}-fault`} data-fault={fault.code}>
      {faultSentence(context.words, fault)}
    </p>
  );
}

/** A fault of the field itself or of its text in one language. */
function isOf({ path }: ClassFault, field: string): boolean {
  return path === field || (path.startsWith(field) && /^\.[a-z]{2}$/.test(path.slice(field.length)));
}

export interface TextFieldProps {
  context: FormContext;
  path: string;
  label: string;
  texts: Texts;
  rows?: number;
  onTexts: (texts: Texts) => void;
}

/** A text in the language that is written now. */
export function TextField({ context, path, label, texts, rows = 1, onTexts }: TextFieldProps) {
  const said: Record<string, string | undefined> = texts;
  return (
    <div class="editor-field" data-field={path}>
      <label htmlFor={fieldId(path)}>
        {label} <LanguageName lang={context.lang} />
      </label>
      <textarea
        id={fieldId(path)}
        class="field"
        rows={rows}
        lang={context.lang}
        value={said[context.lang] ?? ''}
        aria-invalid={faultId(context, path) ? 'true' : undefined}
        aria-describedby={faultId(context, path)}
        onInput={(event) => onTexts(withText(texts, context.lang, event.currentTarget.value))}
      />
      <FieldFault context={context} path={path} />
    </div>
  );
}

/** The language in which a text is written, by its own name. */
export function LanguageName({ lang }: { lang: string }) {
  return (
    <span class="muted" lang={lang}>
      {isLanguage(lang) ? endonym(lang) : lang}
    </span>
  );
}

/** An empty text is none. */
export function withText(texts: Texts, lang: string, text: string): Texts {
  const { [lang as keyof Texts]: _, ...others } = texts;
  return text === '' ? others : { ...others, [lang]: text };
}

/** A change of what is there when it is made: what was typed meanwhile in another part of the form stays. */
export type Change<Of> = (change: (before: Of) => Of) => void;

export interface KeptProps {
  /** What the content is made of, always as many. */
  by: readonly unknown[];
  children: () => ComponentChildren;
}

/** Content that is drawn anew only where what it is made of has changed: a key stroke is in one field of a long form. */
export function Kept({ by, children }: KeptProps) {
  return useMemo(() => <>{children()}</>, by);
}

export interface RowsProps<Row> {
  words: Words;
  title: string;
  rows: Row[];
  /** What the rows are drawn with beside themselves, always as many. */
  by: readonly unknown[];
  /** A new one. */
  blank: Row;
  /** The place of each in the form, without its number. */
  path?: string;
  onRows: Change<Row[]>;
  children: (row: Row, at: number, onRow: Change<Row>) => ComponentChildren;
}

/** Entries that can be added and taken away. */
export function Rows<Row>({ words, title, rows, by, blank, path, onRows, children }: RowsProps<Row>) {
  const changeOf =
    (at: number): Change<Row> =>
    (change) =>
      onRows((before) => before.map((one, other) => (other === at ? change(one) : one)));
  return (
    <fieldset class="editor-rows">
      <legend>{title}</legend>
      {rows.map((row, at) => (
        <div key={at} class="editor-row" data-field={path && `${path}[${at}]`}>
          <div class="editor-row-fields">
            <Kept by={[row, at, ...by]}>{() => children(row, at, changeOf(at))}</Kept>
          </div>
          <button
            type="button"
            class="button"
            aria-label={`${words.t('editor.remove')}: ${title} ${at + 1}`}
            onClick={() => onRows((before) => before.filter((_, other) => other !== at))}
          >
            {words.t('editor.remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        class="button"
        aria-label={`${words.t('editor.add')}: ${title}`}
        onClick={() => onRows((before) => [...before, blank])}
      >
        {words.t('editor.add')}
      </button>
    </fieldset>
  );
}

export interface SelectProps {
  label: string;
  value: string;
  options: { value: string; name: string }[];
  onValue: (value: string) => void;
}

export function Select({ label, value, options, onValue }: SelectProps) {
  // A form has thousands of options, and a key stroke changes none: they are compared as one text and not drawn again.
  const drawn = useMemo(
    () =>
      options.map((option) => (
        <option key={option.value} value={option.value} selected={option.value === value}>
          {option.name}
        </option>
      )),
    [value, options.map((option) => `${option.value} ${option.name}`).join('\n')],
  );
  return (
    <label class="editor-field">
      <span>{label}</span>
      <select class="field" onChange={(event) => onValue(event.currentTarget.value)}>
        {drawn}
      </select>
    </label>
  );
}
