/**
 * The page's DOM by the prototypes' own accessors. A page can shadow `parentElement`, `value` or `children` with names of its
 * own (a form control called "parentNode" is enough), so nothing is read off an element directly.
 */
function getter<T, R>(prototype: T, name: keyof T): (object: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The browser has no ${String(name)}.`);
  return (object) => get.call(object) as R;
}

export const parentOf = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const textOf = getter<CharacterData, string>(CharacterData.prototype, 'data');
export const tagOf = getter<Element, string>(Element.prototype, 'localName');
export const shadowOf = getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
export const inputType = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'type');
export const inputValue = getter<HTMLInputElement, string>(HTMLInputElement.prototype, 'value');
export const textareaValue = getter<HTMLTextAreaElement, string>(HTMLTextAreaElement.prototype, 'value');
export const chosenOptions = getter<HTMLSelectElement, HTMLCollectionOf<HTMLOptionElement>>(
  HTMLSelectElement.prototype,
  'selectedOptions',
);
export const optionText = getter<HTMLOptionElement, string>(HTMLOptionElement.prototype, 'text');
export const contentOf = getter<Node, string | null>(Node.prototype, 'textContent');
const labelsOfInput = getter<HTMLInputElement, NodeListOf<HTMLLabelElement> | null>(
  HTMLInputElement.prototype,
  'labels',
);
const labelsOfSelect = getter<HTMLSelectElement, NodeListOf<HTMLLabelElement>>(HTMLSelectElement.prototype, 'labels');

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function labelsOf(element: Element): HTMLLabelElement[] {
  if (element instanceof HTMLInputElement) return [...(labelsOfInput(element) ?? [])];
  return element instanceof HTMLSelectElement ? [...labelsOfSelect(element)] : [];
}

export function walk(root: Node, whatToShow: number): TreeWalker {
  return Document.prototype.createTreeWalker.call(document, root, whatToShow);
}

export function query(root: Document | ShadowRoot | Element, selector: string): NodeListOf<Element> {
  const { querySelectorAll } =
    root instanceof Document
      ? Document.prototype
      : root instanceof Element
        ? Element.prototype
        : DocumentFragment.prototype;
  return querySelectorAll.call(root, selector);
}

/** Whether somebody can see the element, and it is more than decoration; asked only where something was found. */
export function isVisible(element: Element): boolean {
  return (
    Element.prototype.closest.call(element, '[hidden], [aria-hidden="true"]') === null &&
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty: true })
  );
}
