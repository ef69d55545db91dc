/**
 * What changes in a page, as the browser tells it: only noted here, a few microseconds a change. Shadow roots are watched
 * one by one.
 */
import { isChoice } from '../choices.ts';
import { closest, holderOf, tagOf } from '../dom.ts';
import { controls } from '../read-frame.ts';
import { INLINE, kindOfTag } from '../tags.ts';
import type { Ledger } from './ledger.ts';
import { partOf } from './parts.ts';

/** More changes than these between two readings, and the page is read again as a whole. */
const mostRecords = 20_000;
const watched: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  // What shows or hides. Values of controls are no attributes: they come as input.
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'aria-hidden',
    'aria-selected',
    'aria-checked',
    'open',
    'data-label',
    'data-title',
    'aria-label',
  ],
};

/** What is to be done about the changes. */
export interface Wanted {
  /** To be read again. */
  parts: Set<Node>;
  controls: Set<Element>;
  /** Something may have been shown, hidden or chosen. */
  looks: boolean;
}

export class Changes {
  readonly #observer: MutationObserver;
  #records: MutationRecord[] = [];
  #typed = new Set<Element>();
  #isOverfull = false;

  /** @param onChange called for each change: to be quick */
  constructor(onChange: () => void) {
    this.#observer = new MutationObserver((records) => {
      this.#add(records);
      onChange();
    });
    this.#onInput = (event) => {
      const [target] = event.composedPath();
      if (!(target instanceof Element)) return;
      this.#typed.add(target);
      onChange();
    };
    document.addEventListener('input', this.#onInput, { capture: true, passive: true });
    this.watch(document);
  }

  readonly #onInput: (event: Event) => void;

  watch(root: Document | ShadowRoot): void {
    this.#observer.observe(root, watched);
  }

  stop(): void {
    document.removeEventListener('input', this.#onInput, { capture: true });
    this.#observer.disconnect();
    this.#records = [];
    this.#typed.clear();
  }

  #add(records: MutationRecord[]): void {
    if (this.#records.length + records.length > mostRecords) {
      this.#isOverfull = true;
      this.#records = [];
    }
    if (!this.#isOverfull) for (const record of records) this.#records.push(record);
  }

  /** Not all of what was taken has been read: next time everything is. */
  giveUp(): void {
    this.#isOverfull = true;
  }

  get isEmpty(): boolean {
    return this.#records.length === 0 && this.#typed.size === 0 && !this.#isOverfull;
  }

  /**
   * Hands over what has changed since it was last asked, and takes what left the page out of the ledger.
   * @returns null where so much has changed that all is to be read again
   */
  take(ledger: Ledger): Wanted | null {
    this.#add(this.#observer.takeRecords());
    const records = this.#records;
    const wanted: Wanted = { parts: new Set(), controls: this.#typed, looks: [...this.#typed].some(isChoice) };
    const isOverfull = this.#isOverfull;
    this.#records = [];
    this.#typed = new Set();
    this.#isOverfull = false;
    if (isOverfull) return null;
    // The same place may have changed many times.
    const touched = new Set<Node>();
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'attributes') {
        wanted.looks = true;
        continue;
      }
      if (type === 'characterData') touched.add(target);
      for (const node of removedNodes) {
        ledger.forgetIn(node);
        // The words on both sides of what went are one text now.
        if (!isInline(node)) continue;
        if (target instanceof Element) touched.add(target);
        else for (const beside of [previousSibling, nextSibling]) if (beside) touched.add(beside);
      }
      for (const node of addedNodes) touched.add(node);
    }
    for (const node of touched) {
      const control = closestControl(node);
      if (control) wanted.controls.add(control);
      else wanted.parts.add(partOf(node));
    }
    return wanted;
  }
}

function closestControl(node: Node): Element | null {
  const element = holderOf(node);
  return element && closest(element, controls);
}

function isInline(node: Node): boolean {
  return !(node instanceof Element) || kindOfTag(tagOf(node)) === INLINE;
}
