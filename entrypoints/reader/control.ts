/** Form controls: the value that the officer sees or has typed. */
import { attribute, chosenOptions, inputType, inputValue, optionText, optionValue, textareaValue } from './dom.ts';

const readableInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date']);

/** What the browser is to fill in: passwords, also while they are shown, codes, cards. */
const secret = /password|one-time|cc-/i;

/** The value of a control; "" for one that may not be read, like a password. */
export function valueOfControl(control: Element): string {
  if (control instanceof HTMLInputElement) {
    const isRead = readableInputs.has(inputType(control)) && !secret.test(attribute(control, 'autocomplete') ?? '');
    return isRead ? inputValue(control) : '';
  }
  if (control instanceof HTMLTextAreaElement) return textareaValue(control);
  if (control instanceof HTMLSelectElement) return [...chosenOptions(control)].map(optionText).join('\n');
  return '';
}

/** The chosen options' values, which are often codes where the text is a name. */
export function hiddenValueOfControl(control: Element): string {
  return control instanceof HTMLSelectElement ? [...chosenOptions(control)].map(optionValue).join('\n') : '';
}
