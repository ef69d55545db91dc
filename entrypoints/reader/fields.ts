/** All values of a root that stand beside a label: controls, terms and descriptions, cells, elements with a name. */
import { attribute, nextElementOf, query, type Root, tagOf } from './dom.ts';
import { type Field, longestLabel, longestValue } from './field.ts';
import { ownText } from './own-text.ts';
import { tableFields } from './table-fields.ts';

const named =
  '[data-label], [data-title], [aria-label]:not(input, textarea, select, button, a, nav, table, ul, ol, form)';

/**
 * Fields of the page's text. What they hold was read as text already; here only their codes are looked for.
 * @param isCodeLabel whether a label makes its value a code
 * @yields a field, or null where the caller may rest
 */
export function* textFields(root: Root, isCodeLabel: (label: string) => boolean): Generator<Field | null> {
  yield* tableFields(root, isCodeLabel);
  yield null;
  let seen = 0;
  for (const term of query(root, 'dt')) {
    if (seen++ % 16 === 0) yield null;
    const label = ownText(term, longestLabel);
    if (!isCodeLabel(label)) continue;
    for (let next = nextElementOf(term); next !== null && tagOf(next) !== 'dt'; next = nextElementOf(next))
      if (tagOf(next) === 'dd') yield* field(label, next);
  }
  seen = 0;
  for (const element of query(root, named)) {
    if (seen++ % 16 === 0) yield null;
    const label =
      attribute(element, 'data-label') ?? attribute(element, 'data-title') ?? attribute(element, 'aria-label');
    if (label !== null && isCodeLabel(label)) yield* field(label, element);
  }
}

function* field(label: string, element: Element): Generator<Field> {
  const value = ownText(element, longestLabel);
  if (value !== '' && value.length <= longestValue) yield { label, value, element };
}
