/** From a place in the text that was read back to the place in the page's own text node. */
import { textOf } from '../reader/dom.ts';

/**
 * The reader puts the texts of nodes together without the white space at their ends, and cuts very long ones in pieces.
 * @param chunk the text that was read @param at a place in it that comes from the node
 * @returns the same place in the node's text; null where the node no longer says what was read
 */
export function placeInNode(chunk: string, at: number, node: Text): number | null {
  const whole = textOf(node);
  const said = whole.trim();
  if (said === '') return null;
  if (said.length >= chunk.length) {
    const from = whole.indexOf(chunk);
    return from === -1 ? null : from + at;
  }
  const start = chunk.lastIndexOf(said, at);
  if (start === -1 || at >= start + said.length) return null;
  return whole.indexOf(said) + at - start;
}
