/** Form controls: the value that the officer sees or has typed, and what the page calls it. */
import {
  attribute,
  chosenOptions,
  closest,
  inputType,
  inputValue,
  labelElementsOf,
  optionText,
  optionValue,
  parentOf,
  previousElementOf,
  previousOf,
  query,
  type Root,
  tagOf,
  textareaValue,
  textOf,
} from './dom.ts';
import { longestLabel } from './field.ts';
import { ownText } from './own-text.ts';

const readableInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date']);

/** The value of a control; "" for one that may not be read, like a password. */
export function valueOfControl(control: Element): string {
  if (control instanceof HTMLInputElement) return readableInputs.has(inputType(control)) ? inputValue(control) : '';
  if (control instanceof HTMLTextAreaElement) return textareaValue(control);
  if (control instanceof HTMLSelectElement) return [...chosenOptions(control)].map(optionText).join('\n');
  return '';
}

/** The chosen options' values, which are often codes where the text is a name. */
export function hiddenValueOfControl(control: Element): string {
  return control instanceof HTMLSelectElement ? [...chosenOptions(control)].map(optionValue).join('\n') : '';
}

/** What the page may call the control, the surest first. */
export function labelsOfControl(control: Element, root: Root): string[] {
  const named = ['aria-label', 'placeholder', 'title'].map((name) => attribute(control, name) ?? '');
  const words = ['name', 'id'].map((name) => wordsOf(attribute(control, name) ?? ''));
  const labels = labelElementsOf(control).map((label) => ownText(label, longestLabel));
  return [...labels, ...labelledBy(control, root), ...named, textBefore(control), ...words].filter(
    (text) => text !== '',
  );
}

function labelledBy(control: Element, root: Root): string[] {
  const ids = (attribute(control, 'aria-labelledby') ?? '').split(/\s+/).filter((id) => id !== '');
  return ids.flatMap((id) => [...query(root, `[id="${CSS.escape(id)}"]`)].map((label) => ownText(label, longestLabel)));
}

/** "issuingCountry", "pays_delivrance" as words. */
function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.[\]:]+/g, ' ')
    .trim();
}

/** The text in front of the control: beside it, or in the cell or term before its own. */
function textBefore(control: Element): string {
  for (let at = previousOf(control); at !== null; at = previousOf(at)) {
    const text = at instanceof Text ? textOf(at).trim() : at instanceof Element ? ownText(at, longestLabel) : '';
    if (text !== '') return text.slice(-longestLabel);
  }
  const parent = parentOf(control);
  const holder = parent instanceof Element ? closest(control, 'td, dd, [role="gridcell"], [role="cell"]') : null;
  const beside = holder ?? (parent instanceof Element && tagOf(parent) === 'div' ? parent : null);
  const before = beside && previousElementOf(beside);
  return before ? ownText(before, longestLabel) : '';
}
