/** Reads a frame, or parts of it: its text, its fields, what can be seen of both. Nothing of the page is changed. */
import type { Detector } from '../../rules/detect/detector.ts';
import { Tally } from '../../rules/detect/tally.ts';
import type { Finding } from '../../rules/model/finding.ts';
import type { FrameReading } from '../../rules/model/reading.ts';
import { Slices } from '../shared/slices.ts';
import { type Chunk, chunkLength } from './chunk.ts';
import { closedFramesIn } from './closed-frames.ts';
import { CodeLabels, isCode } from './code-labels.ts';
import { collectText } from './collect-text.ts';
import { hiddenValueOfControl, valueOfControl } from './control.ts';
import { attribute, holderOf, parentOf, query, type Root, textOf } from './dom.ts';
import { type Field, longestLabel } from './field.ts';
import { textFields } from './fields.ts';
import { Headers } from './headers-of.ts';
import { Labelling } from './labelling.ts';
import type { Ledger } from './live/ledger.ts';
import { areNames } from './names-in-cell.ts';
import { ownText } from './own-text.ts';
import { deepestRoot, shadowRootsIn } from './shadow-roots.ts';
import { Sight } from './sight.ts';

/** Beyond this a page is too large, and says so: about a thousand printed pages. */
const mostCharacters = 4_000_000;
export const controls = 'input, textarea, select';
/** So many elements may be wrapped around the value in a cell. */
const mostWrappers = 4;
/** What a state's word is worth that stands alone in a cell that asks for no state. */
const unasked = 0.6;
/** Longer texts under a header for names say something else. */
const longestName = 40;

export function readFrame(detector: Detector): Promise<FrameReading> {
  return new FrameReader(detector).read();
}

/** What readings of one frame have in common, one after the other. */
export interface Shared {
  labels: CodeLabels;
  slices: Slices;
  /** Where it is written down what stands where; without it only sums are kept. */
  ledger: Ledger;
  /** Told of each text that is read. */
  hear?: (text: string) => void;
}

export class FrameReader {
  readonly #detector: Detector;
  readonly #labels: CodeLabels;
  readonly #tally = new Tally();
  readonly #slices: Slices;
  readonly #ledger: Ledger | undefined;
  readonly #hear: Shared['hear'];
  readonly #options = { lang: attribute(document.documentElement, 'lang') ?? '' };
  readonly #sight = new Sight();
  readonly #headers: Headers;
  /** Elements whose code was found: a cell under a header is often a label and its value in the text as well. */
  readonly #coded = new Set<Element>();
  #characters = 0;
  #closedFrames = 0;
  #isTooDeep = false;

  constructor(detector: Detector, shared?: Shared) {
    this.#detector = detector;
    this.#labels = shared?.labels ?? new CodeLabels(detector);
    this.#headers = new Headers(this.#labels.isNameLabel);
    this.#slices = shared?.slices ?? new Slices();
    this.#ledger = shared?.ledger;
    this.#hear = shared?.hear;
  }

  async read(): Promise<FrameReading> {
    await this.#slices.pause();
    while (this.#detector.prepare()) await this.#slices.rest();
    if (isOwnFrameSeen()) await this.#readRoots();
    return {
      findings: this.#tally.items,
      characters: this.#characters,
      truncated: this.#isFull || this.#isTooDeep || (this.#ledger?.isFull ?? false),
      closedFrames: this.#closedFrames,
    };
  }

  get #isFull(): boolean {
    return this.#characters >= mostCharacters;
  }

  async #readRoots(): Promise<void> {
    const roots: { root: Root; depth: number }[] = [{ root: document, depth: 0 }];
    for (let next = roots.pop(); next !== undefined && !this.#isFull; next = roots.pop()) {
      const { root, depth } = next;
      await this.readPart(root);
      for (const one of closedFramesIn(root, this.#sight)) {
        this.#closedFrames += one;
        await this.#slices.rest();
      }
      for (const shadow of shadowRootsIn(root)) {
        if (shadow !== null) this.#isTooDeep ||= depth >= deepestRoot;
        if (shadow !== null && depth < deepestRoot) {
          roots.push({ root: shadow, depth: depth + 1 });
          this.#ledger?.addRoot(shadow);
        }
        await this.#slices.rest();
      }
    }
  }

  /** Reads what stands in a root, but for the shadow roots in it. */
  async readPart(root: Root): Promise<void> {
    await this.readText(collectText(root));
    await this.readControls(query(root, controls), new Labelling(root));
    await this.readFields(textFields(root, this.#labels.isCodeLabel));
  }

  async readText(chunks: Iterable<Chunk>): Promise<void> {
    for (const chunk of chunks) {
      const { text, headings } = chunk;
      // Often several stand in one node, which is then asked once.
      let node: Node | null = null;
      let element: Element | null = null;
      for (const finding of this.#detector.detect(text, { ...this.#options, headings, onPage: true, withLone: true })) {
        const holding = chunk.nodeAt(finding.start);
        if (holding !== node) {
          node = holding;
          element = this.#sight.isDrawn(node) ? holderOf(node) : null;
        }
        if (element === null || this.#isName(finding, element, node)) continue;
        this.#add(this.#inCell(finding, element, node), element, node);
      }
      this.#hear?.(text);
      this.#characters += text.length;
      if (this.#isFull) return;
      await this.#slices.rest();
    }
  }

  /** Whether a state's word stands in a cell for names: "Deutsch" or "Holland" under "Surname", "Hrvat" under "Driver". */
  #isName({ kind, surface, how }: Finding, element: Element, node: Node): boolean {
    if (kind !== 'state' || !(node instanceof Text)) return false;
    const isKind = how === 'adjective' || how === 'demonym';
    const isUnderNames = this.#headers.isUnderNames(element);
    if (isUnderNames) {
      if (textOf(node).trim().length <= longestName) return true;
    } else if (!isKind && how !== 'place') return false;
    const words = textOf(node).trim();
    if (words !== surface && (words.length > longestName || !areNames(words, surface))) return false;
    const labels = this.#headers.of(element);
    return labels.some((label) => this.#labels.isSurnameUnder(label, surface, isKind));
  }

  /** A word for people or things of a state, alone under a header that asks for none, is a name or a language as often. */
  #inCell(finding: Finding, element: Element, node: Node): Finding {
    const { how, surface, weight } = finding;
    if ((how !== 'adjective' && how !== 'demonym') || !(node instanceof Text) || textOf(node).trim() !== surface)
      return finding;
    const labels = this.#headers.of(element);
    const isAsked = labels.length === 0 || labels.some(this.#labels.isCodeLabel);
    return isAsked ? finding : { ...finding, weight: weight * unasked };
  }

  async readControls(list: Iterable<Element>, labelling: Labelling): Promise<void> {
    let seen = 0;
    for (const control of list) {
      if (++seen % 64 === 0) await this.#slices.rest();
      const value = valueOfControl(control).slice(0, mostCharacters - this.#characters);
      this.#ledger?.noteValue(control, value);
      if (value === '') continue;
      const labels = labelling.labelsOf(control);
      const label = labels.find(this.#labels.isCodeLabel) ?? labels[0] ?? '';
      for (let from = 0; from < value.length; from += chunkLength) {
        const piece = value.slice(from, from + chunkLength);
        const found = this.#detector.detectField(label, piece, this.#options);
        const hidden = found.some(isState) ? [] : this.#codes(label, hiddenValueOfControl(control));
        for (const finding of [...found, ...hidden]) this.#add(finding, control, control);
        await this.#slices.rest();
      }
      this.#characters += value.length;
    }
  }

  async readFields(fields: Iterable<Field | null>): Promise<void> {
    for (const field of fields) {
      if (field !== null && !this.#coded.has(field.element)) this.#readField(field);
      await this.#slices.rest();
    }
  }

  #readField({ label, value, element }: Field): void {
    const found = this.#codes(label, value);
    if (found.length === 0) return;
    // Only now that there is something: parts of what is seen may be hidden themselves.
    const { isVisible } = this.#sight;
    const seen = isVisible(element) ? ownText(element, longestLabel, isVisible) : value;
    for (const finding of seen === value ? found : this.#codes(label, seen)) this.#add(finding, element, element);
  }

  /** The findings of a labelled value that are there because of the label. */
  #codes(label: string, value: string): Finding[] {
    return value === '' ? [] : this.#detector.detectField(label, value, this.#options).filter(isCode);
  }

  #add(finding: Finding, element: Element, node: Node): void {
    const seen = this.#sight.isVisible(element);
    // What is hidden now may be shown later.
    this.#ledger?.note(finding, element, node, seen);
    if (!seen) return;
    this.#tally.add(finding);
    if (isCode(finding)) this.#note(element);
  }

  #note(element: Element): void {
    let at: Node | null = element;
    for (let level = 0; level < mostWrappers && at instanceof Element; level++) {
      this.#coded.add(at);
      at = parentOf(at);
    }
  }
}

function isState({ kind }: Finding): boolean {
  return kind === 'state';
}

/** Whether the frame element in which this document stands is seen, as far as that can be known. */
function isOwnFrameSeen(): boolean {
  try {
    const { frameElement } = window;
    return frameElement === null || new Sight().isVisible(frameElement);
  } catch {
    return true;
  }
}
