/**
 * The page's DOM by the prototypes' own accessors. A page can shadow `parentElement`, `value` or `children` with names of its
 * own (a form control called "parentNode" is enough), so nothing is read off an element directly.
 */
function getter<T, R>(prototype: T, name: keyof T): (object: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The browser has no ${String(name)}.`);
  return (object) => get.call(object) as R;
}

/** What can be walked and queried. */
export type Root = Document | ShadowRoot | Element;

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const previousOf = getter<Node, Node | null>(Node.prototype, 'previousSibling');
export const isConnected = getter<Node, boolean>(Node.prototype, 'isConnected');
export const textOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const firstChildOf = getter<Element, Element | null>(Element.prototype, 'firstElementChild');
export const nextElementOf = getter<Element, Element | null>(Element.prototype, 'nextElementSibling');
export const previousElementOf = getter<Element, Element | null>(Element.prototype, 'previousElementSibling');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const inputType = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'type');
export const inputValue = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'value');
export const textareaValue = getter<HTMLTextAreaElement, string>(HTMLTextAreaElement.prototype, 'value');
export const chosenOptions = getter<HTMLSelectElement, HTMLCollectionOf<HTMLOptionElement>>(
  HTMLSelectElement.prototype,
  'selectedOptions',
);
export const optionText = getter<HTMLOptionElement, string>(HTMLOptionElement.prototype, 'text');
export const optionValue = getter<HTMLOptionElement, string>(HTMLOptionElement.prototype, 'value');
const hostOf = getter<ShadowRoot, Element>(ShadowRoot.prototype, 'host');
const slotOf = getter<Text, HTMLSlotElement | null>(Text.prototype, 'assignedSlot');
const documentOfFrame = getter<HTMLIFrameElement, Document | null>(HTMLIFrameElement.prototype, 'contentDocument');
const documentOfOldFrame = getter<HTMLFrameElement, Document | null>(HTMLFrameElement.prototype, 'contentDocument');

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

export function walk(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow);
}

export function query(root: Root, selector: string): NodeListOf<Element> {
  const { querySelectorAll } =
    root instanceof Document
      ? Document.prototype
      : root instanceof Element
        ? Element.prototype
        : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector);
}

export function elementById(root: Root, id: string): Element | null {
  const { getElementById } = root instanceof ShadowRoot ? DocumentFragment.prototype : Document.prototype;
  return getElementById.call(root instanceof Element ? document : root, id);
}

/** Whether there is such an element; looks no further than the first. */
export function has(root: Root, selector: string): boolean {
  const { querySelector } =
    root instanceof Document
      ? Document.prototype
      : root instanceof Element
        ? Element.prototype
        : DocumentFragment.prototype;
  return querySelector.call(root, selector) !== null;
}

/** Whether the frame's document may not be touched from here. */
export function isClosedFrame(frame: Element): boolean {
  if (frame instanceof HTMLIFrameElement) return documentOfFrame(frame) === null;
  return frame instanceof HTMLFrameElement && documentOfOldFrame(frame) === null;
}

/** The element that holds a node; of what stands at the top of a shadow root, the root's host. */
export function holderOf(node: Node): Element | null {
  if (node instanceof Element) return node;
  const parent = parentOf(node);
  if (parent instanceof ShadowRoot) return hostOf(parent);
  return parent instanceof Element ? parent : null;
}

/** Whether a node is drawn where its element is: text beside a shadow root needs a slot, and <details> may be closed. */
export function isDrawn(node: Node): boolean {
  const parent = parentOf(node);
  if (!(node instanceof Text) || !(parent instanceof Element)) return true;
  if (shadowOf(parent) !== null) return slotOf(node) !== null;
  return tagOf(parent) !== 'details' || attribute(parent, 'open') !== null;
}

/** Not for reading: hidden, decoration, and the ways to other pages, which say nothing about this one. */
const aside =
  '[hidden]:not([hidden="until-found"]), [aria-hidden="true"], nav, [role="navigation"], [role="menubar"], [role="menu"]';

/** Whether somebody can see the element, and it is part of what the page says; asked only where something was found. */
export function isVisible(element: Element): boolean {
  return (
    closest(element, aside) === null &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
  );
}
