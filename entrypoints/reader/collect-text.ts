/**
 * The text of a root in chunks, in the order of the document. Words of two blocks never run together: a line
 * break parts the cells of one row, more of them other blocks.
 */
import { Chunk, chunkLength } from './chunk.ts';
import { attribute, firstIn, isConnected, parentOf, previousOf, type Root, tagOf, textOf, walk } from './dom.ts';
import { BLOCK, CELL, HEADING, INLINE, kindOfTag, UNREAD } from './tags.ts';

const space = 32;
/** The first chunks are smaller, and grow slowly: nothing is compiled yet, and each of them takes its time. */
const firstLength = 1024;
const growth = 1.2;
/** Among texts as short as the entries of a list, they are no smaller than this: lists are told by being long. */
const listed = 40;
const mostUncut = 6144;
/** Inline elements nested deeper than this are a page at play. */
const deepestInline = 100;
/** How often the walk is taken up again on a page that takes away the node where it stood. */
const mostRestarts = 3;

export function* collectText(root: Root): Generator<Chunk> {
  const walker = walk(root, NodeFilter.SHOW_TEXT);
  const hasBreaks = firstIn(root, 'br') !== null;
  let chunk = new Chunk();
  let parent: Node | null = null;
  let block: Node | null = null;
  let kind = BLOCK;
  let isRead = true;
  /** The block in which the text so far ends, and whether white space came after it. */
  let openBlock: Node | null = null;
  let openKind = BLOCK;
  /** The block whose holder was asked for last, and that holder. */
  let asked: Node | null = null;
  let holder: Node | null = null;
  let spaced = false;
  let restarts = 0;
  let enough = firstLength;
  for (;;) {
    const node = walker.nextNode() as Text | null;
    if (node === null) break;
    const data = textOf(node);
    const start = data.charCodeAt(0) > space ? data : data.trimStart();
    if (start === '' && data !== '') {
      spaced = true;
      continue;
    }
    const above = parentOf(node);
    if (above !== parent) {
      parent = above;
      block = above;
      kind = above instanceof Element ? kindOfTag(tagOf(above)) : BLOCK;
      isRead = kind !== UNREAD;
      for (let level = 0; kind === INLINE && block !== null && level < deepestInline; level++) {
        block = parentOf(block);
        kind = block instanceof Element ? kindOfTag(tagOf(block)) : BLOCK;
      }
    }
    if (!isRead) continue;
    if (block !== openBlock || start.length < data.length) spaced = true;
    if (start === '') continue;
    const text = start.charCodeAt(start.length - 1) > space ? start : start.trimEnd();
    let separator = '';
    if (chunk.length > 0) {
      if (block !== openBlock) {
        const openHolder = openBlock === asked ? holder : openBlock && parentOf(openBlock);
        asked = block;
        holder = block && parentOf(block);
        separator = between(openHolder, openKind, holder, kind, block);
      } else if (hasBreaks && isAfterBreak(node, block)) separator = '\n';
      else if (spaced) separator = ' ';
    }
    if (chunk.length >= enough && separator !== '' && !(text.length < listed && chunk.length < mostUncut)) {
      const last = isConnected(node) ? ancestorsOf(node) : [];
      yield chunk;
      chunk = new Chunk();
      enough = Math.min(enough * growth, chunkLength);
      separator = '';
      // The page may have changed meanwhile: go on where something is left of the place.
      if (!isConnected(node) && restarts++ < mostRestarts) walker.currentNode = last.find(isConnected) ?? root;
    }
    if (text.length <= chunkLength) chunk.add(separator, text, node, kind === HEADING);
    else {
      if (chunk.length > 0) yield chunk;
      yield* piecesOf(text, node);
      chunk = new Chunk();
    }
    openBlock = block;
    openKind = kind;
    spaced = text.length < start.length;
  }
  if (chunk.length > 0) yield chunk;
}

/** The detector takes what stands a line or two below a label for its value: so only blocks side by side are that near. */
function between(
  openHolder: Node | null,
  openKind: number,
  holder: Node | null,
  kind: number,
  block: Node | null,
): string {
  if (openHolder !== holder || holder === null) return '\n\n\n\n';
  if (openKind === CELL && kind === CELL) return '\n';
  return block instanceof Element && attribute(block, 'role') === 'row' ? '\n\n\n\n' : '\n\n';
}

/** Whether a line break stands right before the text, in its block. */
function isAfterBreak(node: Node, block: Node | null): boolean {
  for (let at: Node | null = node; at !== null && at !== block; at = parentOf(at)) {
    const before = previousOf(at);
    if (before !== null) return before instanceof Element && tagOf(before) === 'br';
  }
  return false;
}

function ancestorsOf(node: Node): Node[] {
  const ancestors: Node[] = [];
  for (let at = parentOf(node); at !== null; at = parentOf(at)) ancestors.push(at);
  return ancestors;
}

/** A very long text in pieces, cut at white space where there is any near. */
function* piecesOf(text: string, node: Node): Generator<Chunk> {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + chunkLength);
    if (to < text.length) {
      const gap = Math.max(text.lastIndexOf(' ', to), text.lastIndexOf('\n', to));
      if (gap > to - 500 && gap > from) to = gap;
    }
    const chunk = new Chunk();
    chunk.add('', text.slice(from, to), node, false);
    yield chunk;
    from = to;
  }
}
