/**
 * What was found where, for as long as a page is watched: a change takes away what stood in the changed place and nothing
 * else. Findings stay in the frame; only sums leave it.
 */
import { Tally } from '../../../rules/detect/tally.ts';
import type { Finding } from '../../../rules/model/finding.ts';
import type { FoundItem } from '../../../rules/model/reading.ts';
import { shadowOf, walk } from '../dom.ts';
import { Sight } from '../sight.ts';

interface Entry {
  finding: Finding;
  element: Element;
  isSeen: boolean;
}

/** Nobody needs more: a page with so many findings is full. */
const mostEntries = 30_000;
const entriesPerStep = 200;

export class Ledger {
  readonly #entries = new Map<Node, Entry[]>();
  /** Findings without their places: pages find the same words again and again. */
  readonly #kept = new Map<string, Finding>();
  readonly #values = new Map<Element, string>();
  readonly #roots = new Set<ShadowRoot>();
  readonly #onRoot: (root: ShadowRoot) => void;
  #count = 0;
  #isFull = false;

  /** @param onRoot told of each shadow root that is read */
  constructor(onRoot: (root: ShadowRoot) => void) {
    this.#onRoot = onRoot;
  }

  /** There was more than is kept. */
  get isFull(): boolean {
    return this.#isFull;
  }

  /** The open shadow roots that were read. */
  get roots(): ReadonlySet<ShadowRoot> {
    return this.#roots;
  }

  addRoot(root: ShadowRoot): void {
    this.#roots.add(root);
    this.#onRoot(root);
  }

  note(finding: Finding, element: Element, node: Node, isSeen: boolean): void {
    this.#isFull ||= this.#count >= mostEntries;
    if (this.#count >= mostEntries) return;
    const entry = { finding: this.#keep(finding), element, isSeen };
    const entries = this.#entries.get(node);
    if (entries) entries.push(entry);
    else this.#entries.set(node, [entry]);
    this.#count++;
  }

  noteValue(control: Element, value: string): void {
    this.#values.set(control, value);
  }

  /** Controls whose value is no longer the one that was read, as where a script of the page has set it. */
  *changedControls(read: (control: Element) => string): Generator<Element> {
    for (const [control, value] of this.#values) if (read(control) !== value) yield control;
  }

  #keep(finding: Finding): Finding {
    const { kind, id, surface, how, weight, topic, citation, isLone } = finding;
    const key = [kind, id, surface, how, weight, topic, citation?.article, isLone].join('\n');
    const known = this.#kept.get(key);
    if (known) return known;
    const kept = { ...finding, start: 0, end: 0 };
    this.#kept.set(key, kept);
    return kept;
  }

  /** Forgets what stood in the node itself. */
  forget(node: Node): void {
    this.#values.delete(node as Element);
    const entries = this.#entries.get(node);
    if (!entries) return;
    this.#entries.delete(node);
    this.#count -= entries.length;
  }

  /** Forgets what stood in a part of the page, shadow roots and all. */
  forgetIn(part: Node): void {
    this.forget(part);
    if (!(part instanceof Element) && !(part instanceof ShadowRoot)) return;
    const walker = walk(part, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node: Node | null = part; node !== null; node = walker.nextNode()) {
      this.forget(node);
      const shadow = node instanceof Element ? shadowOf(node) : null;
      if (shadow !== null && this.#roots.delete(shadow)) this.forgetIn(shadow);
    }
  }

  /** Asks again what can be seen. @yields where the caller may rest */
  *lookAgain(): Generator<void> {
    const sight = new Sight();
    let asked = 0;
    for (const entries of this.#entries.values()) {
      for (const entry of entries) {
        entry.isSeen = sight.isVisible(entry.element);
        if (++asked % entriesPerStep === 0) yield;
      }
    }
  }

  /** What is found and seen now. */
  get items(): FoundItem[] {
    const tally = new Tally();
    for (const entries of this.#entries.values())
      for (const { finding, isSeen } of entries) if (isSeen) tally.add(finding);
    return tally.items;
  }
}
