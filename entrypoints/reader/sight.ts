/** What somebody can see, each element and each part around it asked once: for one reading, or one look over what was found. */
import { isUnchosen } from './choices.ts';
import { attribute, hostOf, matches, parentOf, shadowOf, slotOf, slotOfElement, tagOf } from './dom.ts';

/** Not for reading, with what could be chosen and is not: hidden, decoration, and the ways to other pages, which say nothing about this one. */
const aside =
  '[hidden]:not([hidden="until-found"]), [aria-hidden="true"], nav, [role="navigation"], [role="menubar"], [role="menu"], [role="tree"]';
const asked = { visibilityProperty: true, opacityProperty: true };

export class Sight {
  readonly #visible = new Map<Element, boolean>();
  readonly #aside = new Map<Node, boolean>();

  /** Whether somebody can see the element, and it is part of what the page says. */
  readonly isVisible = (element: Element): boolean => {
    const known = this.#visible.get(element);
    if (known !== undefined) return known;
    const isVisible = !this.#isAside(element) && Element.prototype.checkVisibility.call(element, asked);
    this.#visible.set(element, isVisible);
    return isVisible;
  };

  /** Whether a node is drawn where its element is: text beside a shadow root needs a slot, and <details> may be closed. */
  isDrawn(node: Node): boolean {
    const parent = parentOf(node);
    if (!(node instanceof Text) || !(parent instanceof Element)) return true;
    if (shadowOf(parent) !== null) {
      const slot = slotOf(node);
      return slot !== null && !this.#isAside(slot);
    }
    return tagOf(parent) !== 'details' || attribute(parent, 'open') !== null;
  }

  /** Whether the element stands in such a part, also where the part is around its shadow root or around the slot that shows it. */
  #isAside(element: Element): boolean {
    const climbed: Node[] = [];
    let isAside = false;
    for (let at: Node | null = element; at !== null && !isAside; ) {
      const known = this.#aside.get(at);
      if (known !== undefined) {
        isAside = known;
        break;
      }
      climbed.push(at);
      if (at instanceof Element) {
        const slot = slotOfElement(at);
        isAside = matches(at, aside) || isUnchosen(at) || (slot !== null && this.#isAside(slot));
      }
      at = at instanceof ShadowRoot ? hostOf(at) : parentOf(at);
    }
    for (const node of climbed) this.#aside.set(node, isAside);
    return isAside;
  }
}
