/**
 * All texts that a document is read for, the values of its controls and those in its shadow roots, unsorted: enough to tell
 * the languages and the words.
 */
import { collectText } from './collect-text.ts';
import { valueOfControl } from './control.ts';
import { attribute, query, type Root } from './dom.ts';
import { deepestRoot, shadowRootsIn } from './shadow-roots.ts';

/** Attributes that say what a control holds. */
const labels = ['aria-label', 'placeholder', 'title'];

/** @yields a text, or "" where the caller may rest */
export function* textsOf(document: Document): Generator<string> {
  const roots: { root: Root; depth: number }[] = [{ root: document, depth: 0 }];
  for (let next = roots.pop(); next !== undefined; next = roots.pop()) {
    const { root, depth } = next;
    for (const { text } of collectText(root)) yield text;
    for (const control of query(root, 'input, textarea, select')) {
      yield valueOfControl(control);
      for (const name of labels) yield attribute(control, name) ?? '';
    }
    for (const shadow of shadowRootsIn(root)) {
      if (shadow === null) yield '';
      else if (depth < deepestRoot) roots.push({ root: shadow, depth: depth + 1 });
    }
  }
}
