/** The text of a small part of the page: a label, a cell, a value. */
import { parentOf, tagOf, textOf, walk } from './dom.ts';
import { kindOfTag, UNREAD } from './tags.ts';

/**
 * @param longest nobody needs more: reading stops there
 * @param isRead asked of each text's element; by default all are read
 * @returns the text without that of scripts, options and the like, its white space drawn together
 */
export function ownText(element: Element, longest: number, isRead = (_: Element) => true): string {
  const walker = walk(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node !== null && text.length <= longest; node = walker.nextNode()) {
    const parent = parentOf(node);
    if (parent instanceof Element && (kindOfTag(tagOf(parent)) === UNREAD || !isRead(parent))) continue;
    text += `${textOf(node as Text).slice(0, longest * 2)} `;
  }
  return text.replace(/\s+/g, ' ').trim();
}
