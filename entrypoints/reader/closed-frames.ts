/** Frames whose document this one may not touch: a press of the button does not open them. */
import { isClosedFrame, query, type Root } from './dom.ts';
import { Sight } from './sight.ts';

/** @yields for each frame of a root 1 where it is one of them, 0 where not or where nobody sees it; the caller may rest */
export function* closedFramesIn(root: Root, sight = new Sight()): Generator<number> {
  if (root === document && window.length === 0) return;
  for (const frame of query(root, 'iframe, frame')) yield isClosedFrame(frame) && sight.isVisible(frame) ? 1 : 0;
}
