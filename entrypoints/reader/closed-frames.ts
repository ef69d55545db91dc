/** Frames whose document this one may not touch: a press of the button does not open them. */
import { isClosedFrame, query, type Root } from './dom.ts';
import { Sight } from './sight.ts';

/** How many there are in a root; those that nobody sees do not count. */
export function closedFramesIn(root: Root, sight = new Sight()): number {
  if (root === document && window.length === 0) return 0;
  return [...query(root, 'iframe, frame')].filter((frame) => isClosedFrame(frame) && sight.isVisible(frame)).length;
}
