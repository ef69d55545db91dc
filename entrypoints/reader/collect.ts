/**
 * Walks a document and hands out its text in chunks, with the nodes that it came from. Read: text, the values of fields,
 * chosen options, open shadow roots. Never read: scripts, styles, templates, passwords, what is hidden from everybody or
 * is decoration. Whether the rest can be seen is asked later, only where something was found.
 */
import {
  attribute,
  chosenOptions,
  inputType,
  inputValue,
  optionText,
  parentOf,
  shadowOf,
  tagOf,
  textareaValue,
  textOf,
} from './dom.ts';

/** Where a stretch of a chunk comes from. `field`: the value of a control, not text of the page. */
export interface Segment {
  start: number;
  node: Node;
}

export interface Chunk {
  text: string;
  /** In order of `start`. */
  segments: Segment[];
  /** Controls and cells in the chunk whose value may be a code. */
  fields: Element[];
}

const skipped = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'head',
  'svg',
  'math',
  'iframe',
  'frame',
  'object',
  'option',
  'audio',
  'video',
  'canvas',
]);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const readable = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date']);

/** So much text makes a chunk: small enough to be matched in a fraction of a slice. */
const chunkLength = 32_768;
/** Roots nested deeper than this are a page at play. */
const deepest = 600;

/**
 * @param start the document, or the part of it that changed
 * @yields chunks in the order of the document; between two of them the caller may stop or rest
 */
export function* collect(start: Document | Element | ShadowRoot): Generator<Chunk> {
  const roots: { root: Node; depth: number }[] = [{ root: start, depth: 0 }];
  let chunk = emptyChunk();
  for (let next = roots.pop(); next; next = roots.pop()) {
    const { root, depth } = next;
    const walker = Document.prototype.createTreeWalker.call(
      document,
      root,
      NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    );
    let lastBlock: Node | null = null;
    let pendingBreak = true;
    let node: Node | null = walker.nextNode();
    while (node) {
      if (node instanceof Text) {
        const block = blockOf(node);
        append(chunk, node, textOf(node), pendingBreak || block !== lastBlock);
        lastBlock = block;
        pendingBreak = false;
        node = walker.nextNode();
      } else {
        const element = node as Element;
        const tag = tagOf(element);
        const shadow = shadowOf(element);
        if (shadow && depth < deepest) roots.push({ root: shadow, depth: depth + 1 });
        if (!inline.has(tag)) pendingBreak = true;
        const value = fieldValue(element, tag);
        if (value !== null) {
          append(chunk, element, value, true);
          chunk.fields.push(element);
          pendingBreak = true;
        } else if (tag === 'td' || tag === 'dd') chunk.fields.push(element);
        node = skipped.has(tag) || value !== null || isWithheld(element) ? nextOutside(walker) : walker.nextNode();
      }
      if (chunk.text.length >= chunkLength) {
        yield chunk;
        chunk = emptyChunk();
        pendingBreak = true;
      }
    }
  }
  if (chunk.text.length > 0) yield chunk;
}

function emptyChunk(): Chunk {
  return { text: '', segments: [], fields: [] };
}

function append(chunk: Chunk, node: Node, text: string, afterBreak: boolean): void {
  if (text === '') return;
  if (afterBreak && chunk.text !== '') chunk.text += '\n';
  chunk.segments.push({ start: chunk.text.length, node });
  chunk.text += text;
}

/** The next node that is not inside the walker's present one. */
function nextOutside(walker: TreeWalker): Node | null {
  do {
    const sibling = walker.nextSibling();
    if (sibling) return sibling;
  } while (walker.parentNode());
  return null;
}

function blockOf(node: Node): Node | null {
  let parent = parentOf(node);
  while (parent instanceof Element && inline.has(tagOf(parent))) parent = parentOf(parent);
  return parent;
}

/** The value of a control that may be read; "" for one that may not; null for what is no control. */
function fieldValue(element: Element, tag: string): string | null {
  if (tag === 'input' && element instanceof HTMLInputElement)
    return readable.has(inputType(element)) ? inputValue(element) : '';
  if (tag === 'textarea' && element instanceof HTMLTextAreaElement) return textareaValue(element);
  if (tag === 'select' && element instanceof HTMLSelectElement)
    return [...chosenOptions(element)].map(optionText).join('\n');
  return null;
}

function isWithheld(element: Element): boolean {
  return attribute(element, 'hidden') !== null || attribute(element, 'aria-hidden') === 'true';
}
