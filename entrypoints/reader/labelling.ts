/** What a page calls its controls. */
import {
  attribute,
  closest,
  elementById,
  parentOf,
  previousElementOf,
  previousOf,
  query,
  type Root,
  tagOf,
  textOf,
} from './dom.ts';
import { longestLabel } from './field.ts';
import { ownText } from './own-text.ts';

/** In front of a control, no text is looked for further away than this many nodes. */
const mostBefore = 4;
const holders = 'td, dd, [role="gridcell"], [role="cell"]';

export class Labelling {
  readonly #root: Root;
  /** Id of the control → its labels. The browser's own list looks through the whole page for each control. */
  #labels: Map<string, Element[]> | undefined;

  constructor(root: Root) {
    this.#root = root;
  }

  /** What the page may call the control, the surest first. */
  labelsOf(control: Element): string[] {
    const id = attribute(control, 'id') ?? '';
    const around = closest(control, 'label');
    const elements = [...this.#labelsFor(id), ...(around ? [around] : []), ...this.#labelledBy(control)];
    const named = ['aria-label', 'placeholder', 'title'].map((name) => attribute(control, name) ?? '');
    const words = [attribute(control, 'name') ?? '', id].map(wordsOf);
    const texts = elements.map((element) => ownText(element, longestLabel));
    return [...texts, ...named, textBefore(control), ...words].filter((text) => text !== '');
  }

  #labelsFor(id: string): Element[] {
    if (!this.#labels) {
      this.#labels = new Map();
      for (const label of query(this.#root, 'label[for]')) {
        const target = attribute(label, 'for') ?? '';
        const known = this.#labels.get(target);
        if (known) known.push(label);
        else this.#labels.set(target, [label]);
      }
    }
    return id === '' ? [] : (this.#labels.get(id) ?? []).slice(0, mostBefore);
  }

  #labelledBy(control: Element): Element[] {
    const ids = (attribute(control, 'aria-labelledby') ?? '').split(/\s+/).slice(0, mostBefore);
    return ids.map((id) => (id === '' ? null : elementById(this.#root, id))).filter((element) => element !== null);
  }
}

/** "issuingCountry", "pays_delivrance" as words. */
function wordsOf(name: string): string {
  return name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[_\-.[\]:]+/g, ' ')
    .trim();
}

/** The text in front of the control: beside it, or in the cell or term before its own. */
function textBefore(control: Element): string {
  let before = previousOf(control);
  for (let nodes = 0; nodes < mostBefore && before !== null; nodes++) {
    const text =
      before instanceof Text ? textOf(before).trim() : before instanceof Element ? ownText(before, longestLabel) : '';
    if (text !== '') return text.slice(-longestLabel);
    before = previousOf(before);
  }
  const parent = parentOf(control);
  const inBlock = parent instanceof Element && tagOf(parent) === 'div' ? parent : null;
  const beside = closest(control, holders) ?? inBlock;
  const element = beside && previousElementOf(beside);
  return element ? ownText(element, longestLabel) : '';
}
