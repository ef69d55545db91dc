/** What could be chosen and is not, an option or a tab: it says nothing about the case. A `<select>` is read by what is chosen in it alone. */
import { controlOf, inputType, isChecked, matches, wholeTextOf } from './dom.ts';

const unchosen =
  '[role="option"][aria-selected="false"], [role="radio"][aria-checked="false"], [role="tab"]:not([aria-selected="true"])';
/** Longer ones are more than a choice: the messages of an inbox, the tasks of a day. */
const longestChoice = 60;

/** Whether a control is chosen or not, rather than filled in. */
export function isChoice(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(inputType(element));
}

/** Whether the element is an option, or the label of a button or box, that is not chosen. */
export function isUnchosen(element: Element): boolean {
  if (element instanceof HTMLLabelElement) {
    const control = controlOf(element);
    if (control === null || !isChoice(control) || isChecked(control)) return false;
  } else if (!matches(element, unchosen)) return false;
  return wholeTextOf(element).trim().length <= longestChoice;
}
