/**
 * All texts of a root, the values of its controls and its shadow roots, unsorted: enough to tell the languages.
 */
import { collectText } from './collect-text.ts';
import { valueOfControl } from './control.ts';
import { query, type Root } from './dom.ts';
import { shadowRootsIn } from './shadow-roots.ts';

/** Roots nested deeper than this say nothing new. */
const deepest = 20;

export function* textsOf(root: Root, depth = 0): Generator<string> {
  for (const { text } of collectText(root)) yield text;
  for (const control of query(root, 'input, textarea, select')) yield valueOfControl(control);
  if (depth === deepest) return;
  for (const shadow of shadowRootsIn(root)) if (shadow !== null) yield* textsOf(shadow, depth + 1);
}
