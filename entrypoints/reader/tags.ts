/** What the tags of a page mean for its text: not read, inside a line, or a block of its own. */

const unread =
  'script style template noscript title option textarea select iframe noframes object audio video canvas datalist';
const inline =
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr';
const headings = 'h1 h2 h3 caption legend';

export const BLOCK = 0;
export const INLINE = 1;
export const UNREAD = 2;
export const CELL = 3;
export const HEADING = 4;

const kinds = new Map<string, number>();
for (const tag of unread.split(' ')) kinds.set(tag, UNREAD);
for (const tag of inline.split(' ')) kinds.set(tag, INLINE);
for (const tag of headings.split(' ')) kinds.set(tag, HEADING);
for (const tag of ['td', 'th']) kinds.set(tag, CELL);

export function kindOfTag(tag: string): number {
  return kinds.get(tag) ?? BLOCK;
}
