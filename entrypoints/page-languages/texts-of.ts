/**
 * All texts of a root, the values of its controls and its shadow roots. Apart from the script itself: the build runs the
 * script's module where there is no DOM, to ask for its options.
 */
import { collectText } from '../reader/collect-text.ts';
import { valueOfControl } from '../reader/control.ts';
import { query, type Root } from '../reader/dom.ts';
import { shadowRootsIn } from '../reader/shadow-roots.ts';

/** Roots nested deeper than this say nothing new. */
const deepest = 20;

export function* textsOf(root: Root, depth = 0): Generator<string> {
  for (const { text } of collectText(root)) yield text;
  for (const control of query(root, 'input, textarea, select')) yield valueOfControl(control);
  if (depth === deepest) return;
  for (const shadow of shadowRootsIn(root)) if (shadow !== null) yield* textsOf(shadow, depth + 1);
}
