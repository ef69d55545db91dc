/** From what changed to the parts of the page that are read again: small ones, with as much around them as context needs. */
import { attribute, closest, isConnected, parentOf, tagOf, textOf, walk } from '../dom.ts';
import { rows } from '../table-fields.ts';
import { INLINE, kindOfTag } from '../tags.ts';

/** A part that holds more is not read again for the sake of one text in it. */
const mostCharacters = 4000;
const mostTexts = 200;
const deepest = 100;
const cells = 'td, th, [role="gridcell"], [role="cell"], [role="columnheader"], [role="rowheader"]';
const labelled = ['data-label', 'data-title', 'aria-label'];

/**
 * The part of the page that is to be read again where a node changed: its row, its list of terms, its paragraph; the node
 * itself where that would be too much.
 */
export function partOf(node: Node): Node {
  const block = blockOf(node);
  if (block === null) return node;
  const around = contextOf(block);
  if (isSmall(around)) return around;
  return block === node || isSmall(block) ? block : node;
}

function blockOf(node: Node): Element | null {
  let at: Node | null = node instanceof Element ? node : parentOf(node);
  for (let level = 0; level < deepest && at instanceof Element; level++) {
    if (kindOfTag(tagOf(at)) !== INLINE) return at;
    at = parentOf(at);
  }
  return null;
}

/** What says which value the block is: a row for its cells, the list for a term, what holds an element with a label. */
function contextOf(block: Element): Element {
  const tag = tagOf(block);
  const cell = tag === 'td' || tag === 'th' || attribute(block, 'role') !== null ? closest(block, cells) : null;
  const row = cell && closest(cell, rows);
  if (row) return row;
  const parent = parentOf(block);
  const needsParent = tag === 'dt' || tag === 'dd' || labelled.some((name) => attribute(block, name) !== null);
  return needsParent && parent instanceof Element ? parent : block;
}

function isSmall(part: Element): boolean {
  const walker = walk(part, NodeFilter.SHOW_TEXT);
  let characters = 0;
  let texts = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    characters += textOf(node as Text).length;
    if (++texts > mostTexts || characters > mostCharacters) return false;
  }
  return true;
}

/** The parts that still stand in the page, without those that lie in another one. */
export function outermost(parts: ReadonlySet<Node>): Node[] {
  return [...parts].filter((part) => {
    if (!isConnected(part)) return false;
    for (let at = parentOf(part), level = 0; at !== null && level < deepest; at = parentOf(at), level++)
      if (parts.has(at)) return false;
    return true;
  });
}
