/** Form controls: the value that the officer sees or has typed. */
import { chosenOptions, inputType, inputValue, optionText, optionValue, textareaValue } from './dom.ts';

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
