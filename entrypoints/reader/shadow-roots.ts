/** The open shadow roots of a root, found while the page keeps its turns. */
import { type Root, shadowOf, walk } from './dom.ts';

/** Roots nested deeper than this are a page at play. */
export const deepestRoot = 600;

const elementsPerStep = 1000;

/** @yields a shadow root, or null where the caller may rest */
export function* shadowRootsIn(root: Root): Generator<ShadowRoot | null> {
  const walker = walk(root, NodeFilter.SHOW_ELEMENT);
  let seen = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shadow = shadowOf(node as Element);
    if (shadow !== null) yield shadow;
    if (++seen % elementsPerStep === 0) yield null;
  }
}
