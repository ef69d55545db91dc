/** Where on the page the words of a finding stand, be it in one node or over several. */
import type { Finding } from '../../rules/model/finding.ts';
import { holderOf, isConnected, rootOf, textOf, walk } from '../reader/dom.ts';
import { placeInNode } from './place-in-node.ts';

/** Words that run over more nodes than these are marked as far as that. */
const mostNodes = 20;
const space = /\s/;

/**
 * @param chunk the text in which it was found @param node the text node in which it begins
 * @returns none where the page has changed meanwhile
 */
export function wordsOfFinding(
  { start, end }: Pick<Finding, 'start' | 'end'>,
  chunk: string,
  node: Text,
): StaticRange | null {
  const from = isConnected(node) ? placeInNode(chunk, start, node) : null;
  if (from === null) return null;
  let left = chunk.slice(start, end).replace(/\s+/g, '').length;
  const holder = holderOf(node);
  if (holder === null) return null;
  const walker = walk(rootOf(holder), NodeFilter.SHOW_TEXT);
  walker.currentNode = node;
  let at: Node | null = node;
  for (let seen = 0; at !== null && seen < mostNodes; seen++, at = walker.nextNode()) {
    const text = textOf(at as Text);
    for (let offset = at === node ? from : 0; offset < text.length; offset++) {
      if (!space.test(text[offset] as string)) left--;
      if (left === 0) {
        const ends = { startContainer: node, startOffset: from, endContainer: at, endOffset: offset + 1 };
        return new StaticRange(ends);
      }
    }
  }
  return null;
}
