/**
 * Hears when the officer points at a marked word: with the pointer, with the caret, or by moving the focus to what holds it.
 * It only listens: no event is stopped, changed or delayed, and what the page's own scripts make up is not heard.
 */
import { holderOf, walk } from '../reader/dom.ts';
import { boxesOf, isIn } from './boxes-of-mark.ts';
import type { Mark, MarkingLedger } from './marking-ledger.ts';
import type { Box } from './place-card.ts';

/** So long the way from the word to its card may take. */
const leaveMs = 300;
/** The page has scrolled to what has the focus by then, if it had to. */
const settledMs = 150;
/** In an element with more marks only those are asked that stand nearest its beginning. */
const mostAsked = 300;
/** What has the focus is looked through so far. */
const mostElements = 40;

export interface Pointed {
  /** At which mark, and at which of its lines. */
  show(mark: Mark, box: Box): void;
  hide(): void;
  /** Whether the pointer is over the card, which then stays. */
  isOnCard(event: Event): boolean;
}

/** @returns ends it */
export function hearPointing(ledger: () => MarkingLedger | undefined, { show, hide, isOnCard }: Pointed): () => void {
  let shown: { mark: Mark; by: 'pointer' | 'focus' } | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;
  const leave = () => {
    clearTimeout(leaving);
    leaving = undefined;
    if (shown === null) return;
    shown = null;
    hide();
  };
  const point = (mark: Mark, box: Box, by: 'pointer' | 'focus') => {
    clearTimeout(leaving);
    leaving = undefined;
    if (shown?.mark === mark) return;
    shown = { mark, by };
    show(mark, box);
  };

  const onMove = (event: PointerEvent) => {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (isOnCard(event)) {
      clearTimeout(leaving);
      leaving = undefined;
      return;
    }
    const target = event.composedPath()[0];
    const book = ledger();
    const marks = target instanceof Element && book ? book.marksOf(target).slice(0, mostAsked) : [];
    for (const mark of marks) {
      const box = boxesOf(mark).find((one) => isIn(one, event.clientX, event.clientY));
      if (box) {
        point(mark, box, 'pointer');
        return;
      }
    }
    if (shown?.by === 'pointer') leaving ??= setTimeout(leave, leaveMs);
  };
  /** What the focus or the caret came to: shown when the page stands still. */
  let wanted: Mark | undefined;
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling =
      wanted &&
      setTimeout(() => {
        const box = wanted && ledger()?.has(wanted) ? boxesOf(wanted)[0] : undefined;
        if (wanted && box) point(wanted, box, 'focus');
        wanted = undefined;
      }, settledMs);
  };
  const onFocus = (event: FocusEvent) => {
    const target = event.composedPath()[0];
    const book = ledger();
    wanted = target instanceof Element && book ? markIn(target, book) : undefined;
    settle();
  };
  const onSelection = () => {
    const selection = Document.prototype.getSelection.call(document);
    const node = selection?.focusNode;
    const book = ledger();
    const holder = node instanceof Text ? holderOf(node) : null;
    if (!selection || !(node instanceof Text) || !holder || !book || !Document.prototype.hasFocus.call(document))
      return;
    const mark = book.marksOf(holder).find((one) => holds(one, node, selection.focusOffset));
    if (mark) wanted = mark;
    else if (shown?.by === 'focus') leave();
    settle();
  };
  const onFocusOut = () => {
    wanted = undefined;
    if (shown?.by === 'focus') leave();
  };
  const onScroll = () => {
    leave();
    settle();
  };
  const onKey = ({ key, isTrusted }: KeyboardEvent) => isTrusted && key === 'Escape' && leave();
  const onOut = ({ relatedTarget }: PointerEvent) => relatedTarget === null && shown?.by === 'pointer' && leave();

  const ending = new AbortController();
  const { signal } = ending;
  const listen = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, listen);
  window.addEventListener('pointerout', onOut, listen);
  window.addEventListener('focusin', onFocus, listen);
  window.addEventListener('focusout', onFocusOut, listen);
  window.addEventListener('selectionchange', onSelection, listen);
  window.addEventListener('keydown', onKey, listen);
  window.addEventListener('scroll', onScroll, listen);
  for (const name of ['resize', 'blur', 'pagehide', 'visibilitychange'])
    window.addEventListener(name, (event) => (name !== 'blur' || event.target === window) && leave(), listen);
  return () => {
    ending.abort();
    clearTimeout(settling);
    leave();
  };
}

/** The first mark in what has the focus, such as a link. */
function markIn(element: Element, book: MarkingLedger): Mark | undefined {
  const walker = walk(element, NodeFilter.SHOW_ELEMENT);
  let at: Node | null = element;
  for (let seen = 0; at !== null && seen < mostElements; seen++, at = walker.nextNode()) {
    const [mark] = book.marksOf(at as Element);
    if (mark) return mark;
  }
  return undefined;
}

function holds({ range }: Mark, node: Node, offset: number): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (node === startContainer && offset < startOffset) return false;
  if (node === endContainer && offset > endOffset) return false;
  return node === startContainer || node === endContainer;
}
