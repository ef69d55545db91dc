/** A ledger that also marks on the page what is noted in it, and takes the mark away with the note. */
import { floor } from '../../rules/brief/rank-findings.ts';
import { Tally } from '../../rules/detect/tally.ts';
import type { Finding } from '../../rules/model/finding.ts';
import type { FoundItem } from '../../rules/model/reading.ts';
import { holderOf, matches } from '../reader/dom.ts';
import { Ledger } from '../reader/live/ledger.ts';
import { controls } from '../reader/read-frame.ts';
import { Sight } from '../reader/sight.ts';
import { type Highlights, type MarkKind, markOf } from './highlights.ts';
import { wordsOfFinding } from './words-of-finding.ts';

/** Nobody looks at more; and a browser draws each of them. */
const mostMarks = 5000;
const stepMarks = 100;

export interface Mark {
  kind: MarkKind;
  /** What is marked, as it is asked about. */
  item: FoundItem;
  element: Element;
  /** The elements right in which it begins and ends. */
  holders: Set<Element>;
  isShown: boolean;
  range: AbstractRange;
}

export class MarkingLedger extends Ledger {
  readonly #highlights: Highlights;
  readonly #chunk: () => string;
  readonly #home: string | null;
  readonly #marks = new Map<Node, Mark[]>();
  readonly #byElement = new Map<Element, Set<Mark>>();
  #count = 0;

  /**
   * @param chunk the text in which was found what is noted next
   * @param home the officer's own state: nothing is to be said of it
   */
  constructor(
    onRoot: (root: ShadowRoot) => void,
    highlights: Highlights,
    chunk: () => string,
    home: string | null = null,
  ) {
    super(onRoot);
    this.#highlights = highlights;
    this.#chunk = chunk;
    this.#home = home;
  }

  /** The marks that begin or end right in an element. */
  marksOf(element: Element): readonly Mark[] {
    return [...(this.#byElement.get(element) ?? [])].filter((mark) => mark.isShown);
  }

  has(mark: Mark): boolean {
    return mark.isShown && (this.#byElement.get(mark.element)?.has(mark) ?? false);
  }

  override note(finding: Finding, element: Element, node: Node, isSeen: boolean): void {
    super.note(finding, element, node, isSeen);
    if (this.#count >= mostMarks || (node instanceof Element && matches(node, controls))) return;
    // What the briefing leaves out as too weak is not marked either.
    if (finding.isLone || finding.weight < floor || (finding.kind === 'state' && finding.id === this.#home)) return;
    const range = node instanceof Text ? wordsOfFinding(finding, this.#chunk(), node) : contentsOf(node);
    const item = itemOf(finding);
    if (range === null || item === undefined) return;
    const holders = new Set([element, holderOf(range.endContainer) ?? element]);
    const mark = { kind: markOf(finding.kind), item, element, holders, isShown: isSeen, range };
    const marks = this.#marks.get(node) ?? [];
    const same = marks.findIndex((other) => isOverSameWords(other, mark));
    // The act that the words name says more than the topic to which it leads.
    if (marks[same]?.kind === 'noted-act') return;
    if (same !== -1) this.#drop(marks.splice(same, 1));
    marks.push(mark);
    this.#marks.set(node, marks);
    for (const holder of holders) {
      const held = this.#byElement.get(holder);
      if (held) held.add(mark);
      else this.#byElement.set(holder, new Set([mark]));
    }
    if (isSeen) this.#highlights.add(mark.kind, range);
    this.#count++;
  }

  override forget(node: Node): void {
    super.forget(node);
    const marks = this.#marks.get(node);
    if (!marks) return;
    this.#marks.delete(node);
    this.#drop(marks);
  }

  #drop(marks: readonly Mark[]): void {
    this.#count -= marks.length;
    for (const mark of marks) {
      this.#highlights.delete(mark.kind, mark.range);
      mark.isShown = false;
      for (const holder of mark.holders) {
        const held = this.#byElement.get(holder);
        held?.delete(mark);
        if (held?.size === 0) this.#byElement.delete(holder);
      }
    }
  }

  /** What was hidden may be shown now, and the other way round. */
  override *lookAgain(): Generator<void> {
    yield* super.lookAgain();
    const sight = new Sight();
    let asked = 0;
    for (const marks of this.#marks.values()) {
      for (const mark of marks) {
        const isShown = sight.isVisible(mark.element);
        if (++asked % stepMarks === 0) yield;
        if (isShown === mark.isShown) continue;
        mark.isShown = isShown;
        if (isShown) this.#highlights.add(mark.kind, mark.range);
        else this.#highlights.delete(mark.kind, mark.range);
      }
    }
  }
}

function isOverSameWords({ range: a }: Mark, { range: b }: Mark): boolean {
  return a.startOffset === b.startOffset && a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}

/** As the frame's own reading would have it, were it all that the page says. */
function itemOf(finding: Finding): FoundItem | undefined {
  const tally = new Tally();
  tally.add(finding);
  return tally.items[0];
}

/** The value of a field that is no control, as in a table: it is the whole of its element. */
function contentsOf(element: Node): AbstractRange {
  const range = Document.prototype.createRange.call(document);
  range.selectNodeContents(element);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  return new StaticRange({ startContainer, startOffset, endContainer, endOffset });
}
