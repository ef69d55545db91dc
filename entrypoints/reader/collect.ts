/**
 * Walks a document and hands out its text in chunks, with the nodes that it came from. Read: text, the values of fields,
 * chosen options, open shadow roots. Not read: scripts, styles, templates, passwords, options not chosen. What is hidden
 * or mere decoration is left out later, by asking only about the few nodes in which something was found.
 */
import {
  chosenOptions,
  inputType,
  inputValue,
  optionText,
  parentOf,
  query,
  shadowOf,
  tagOf,
  textareaValue,
  textOf,
  walk,
} from './dom.ts';

/** Where a stretch of a chunk comes from: a text node, or a control whose value it is. */
export interface Segment {
  start: number;
  node: Node;
}

export interface Chunk {
  text: string;
  /** In order of `start`. */
  segments: Segment[];
}

type Root = Document | ShadowRoot | Element;

const unread = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'title',
  'option',
  'textarea',
  'select',
  'iframe',
  'noframes',
]);
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var'.split(
    ' ',
  ),
);
const readableInputs = new Set(['text', 'search', 'email', 'tel', 'url', 'number', 'date']);

/** So much text makes a chunk: small enough to be matched in a fraction of a slice. */
const chunkLength = 32_768;
/** Roots nested deeper than this are a page at play. */
const deepest = 600;

/**
 * @param start the document, or the part of it that changed
 * @yields chunks: the text of a root in the order of the document, then its controls, then its shadow roots; between two
 *   chunks the caller may stop or rest
 */
export function* collect(start: Root): Generator<Chunk> {
  const roots = [{ root: start, depth: 0 }];
  for (let next = roots.pop(); next; next = roots.pop()) {
    yield* collectText(next.root);
    yield* collectControls(next.root);
    if (next.depth < deepest) for (const root of shadowsIn(next.root)) roots.push({ root, depth: next.depth + 1 });
  }
}

function* collectText(root: Root): Generator<Chunk> {
  const walker = walk(root, NodeFilter.SHOW_TEXT);
  let chunk = emptyChunk();
  let parent: Node | null = null;
  let isRead = true;
  /** Whether the text so far ends in the middle of a line, and in which block. */
  let openBlock: Node | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const above = parentOf(node);
    if (above !== parent) {
      parent = above;
      isRead = !(above instanceof Element) || !unread.has(tagOf(above));
    }
    if (!isRead) continue;
    const text = textOf(node as Text);
    if (text === '') continue;
    // White space parts words as well as a line break does; only where there is none does it matter what is a block.
    if (openBlock !== null && text.charCodeAt(0) > space && blockOf(node) !== openBlock) chunk.text += '\n';
    openBlock = text.charCodeAt(text.length - 1) > space ? blockOf(node) : null;
    chunk.segments.push({ start: chunk.text.length, node });
    chunk.text += text;
    if (chunk.text.length < chunkLength) continue;
    yield chunk;
    chunk = emptyChunk();
    openBlock = null;
  }
  if (chunk.text !== '') yield chunk;
}

const space = 32;

function* collectControls(root: Root): Generator<Chunk> {
  const chunk = emptyChunk();
  for (const control of query(root, 'input, textarea, select')) {
    const value = valueOfControl(control);
    if (value === '') continue;
    chunk.segments.push({ start: chunk.text.length, node: control });
    chunk.text += `${value}\n`;
  }
  if (chunk.text !== '') yield chunk;
}

function shadowsIn(root: Root): ShadowRoot[] {
  const shadows: ShadowRoot[] = [];
  const walker = walk(root, NodeFilter.SHOW_ELEMENT);
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    const shadow = node instanceof Element ? shadowOf(node) : null;
    if (shadow) shadows.push(shadow);
  }
  return shadows;
}

function emptyChunk(): Chunk {
  return { text: '', segments: [] };
}

function blockOf(node: Node): Node | null {
  let parent = parentOf(node);
  while (parent instanceof Element && inline.has(tagOf(parent))) parent = parentOf(parent);
  return parent;
}

/** The value of a control; "" for one that may not be read, like a password. */
export function valueOfControl(control: Element): string {
  if (control instanceof HTMLInputElement) return readableInputs.has(inputType(control)) ? inputValue(control) : '';
  if (control instanceof HTMLTextAreaElement) return textareaValue(control);
  if (control instanceof HTMLSelectElement) return [...chosenOptions(control)].map(optionText).join('\n');
  return '';
}
