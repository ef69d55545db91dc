/**
 * The page's DOM by the prototypes' own accessors. A page can shadow `parentElement`, `value` or `children` with names of its
 * own (a form control called "parentNode" is enough), so nothing is read off an element directly.
 *
 * Each accessor is a function of its own, and called as such: one function made for all of them would be compiled for none,
 * and a page has a hundred thousand nodes.
 */
/** @throws in a browser that does not have it */
function accessor(prototype: object, name: string): () => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) throw new Error(`The browser has no ${name}.`);
  return get;
}

/** What can be walked and queried. */
export type Root = Document | ShadowRoot | Element;

const getParentOf = accessor(Node.prototype, 'parentNode');
const getPreviousOf = accessor(Node.prototype, 'previousSibling');
const getIsConnected = accessor(Node.prototype, 'isConnected');
const getTextOf = accessor(CharacterData.prototype, 'data');
const getTagOf = accessor(Element.prototype, 'localName');
const getFirstChildOf = accessor(Element.prototype, 'firstElementChild');
const getNextElementOf = accessor(Element.prototype, 'nextElementSibling');
const getPreviousElementOf = accessor(Element.prototype, 'previousElementSibling');
const getShadowOf = accessor(Element.prototype, 'shadowRoot');
const getInputType = accessor(HTMLInputElement.prototype, 'type');
const getInputValue = accessor(HTMLInputElement.prototype, 'value');
const getTextareaValue = accessor(HTMLTextAreaElement.prototype, 'value');
const getChosenOptions = accessor(HTMLSelectElement.prototype, 'selectedOptions');
const getOptionText = accessor(HTMLOptionElement.prototype, 'text');
const getOptionValue = accessor(HTMLOptionElement.prototype, 'value');
const getIsChecked = accessor(HTMLInputElement.prototype, 'checked');
const getControlOf = accessor(HTMLLabelElement.prototype, 'control');
const getWholeTextOf = accessor(Node.prototype, 'textContent');
const getHostOf = accessor(ShadowRoot.prototype, 'host');
const getSlotOf = accessor(Text.prototype, 'assignedSlot');
const getSlotOfElement = accessor(Element.prototype, 'assignedSlot');
const getDocumentOfFrame = accessor(HTMLIFrameElement.prototype, 'contentDocument');
const getDocumentOfOldFrame = accessor(HTMLFrameElement.prototype, 'contentDocument');

export function parentOf(node: Node): Node | null {
  return getParentOf.call(node) as Node | null;
}

export function previousOf(node: Node): Node | null {
  return getPreviousOf.call(node) as Node | null;
}

export function isConnected(node: Node): boolean {
  return getIsConnected.call(node) as boolean;
}

export function textOf(text: CharacterData): string {
  return getTextOf.call(text) as string;
}

export function tagOf(element: Element): string {
  return getTagOf.call(element) as string;
}

export function firstChildOf(element: Element): Element | null {
  return getFirstChildOf.call(element) as Element | null;
}

export function nextElementOf(element: Element): Element | null {
  return getNextElementOf.call(element) as Element | null;
}

export function previousElementOf(element: Element): Element | null {
  return getPreviousElementOf.call(element) as Element | null;
}

export function shadowOf(element: Element): ShadowRoot | null {
  return getShadowOf.call(element) as ShadowRoot | null;
}

export function inputType(element: HTMLInputElement): string {
  return getInputType.call(element) as string;
}

export function inputValue(element: HTMLInputElement): string {
  return getInputValue.call(element) as string;
}

export function isChecked(element: HTMLInputElement): boolean {
  return getIsChecked.call(element) as boolean;
}

/** The control that the label belongs to. */
export function controlOf(label: HTMLLabelElement): Element | null {
  return getControlOf.call(label) as Element | null;
}

export function wholeTextOf(element: Element): string {
  return getWholeTextOf.call(element) as string;
}

export function textareaValue(element: HTMLTextAreaElement): string {
  return getTextareaValue.call(element) as string;
}

export function chosenOptions(element: HTMLSelectElement): HTMLCollectionOf<HTMLOptionElement> {
  return getChosenOptions.call(element) as HTMLCollectionOf<HTMLOptionElement>;
}

export function optionText(element: HTMLOptionElement): string {
  return getOptionText.call(element) as string;
}

export function optionValue(element: HTMLOptionElement): string {
  return getOptionValue.call(element) as string;
}

export function hostOf(root: ShadowRoot): Element {
  return getHostOf.call(root) as Element;
}

export function slotOf(text: Text): HTMLSlotElement | null {
  return getSlotOf.call(text) as HTMLSlotElement | null;
}

export function slotOfElement(element: Element): HTMLSlotElement | null {
  return getSlotOfElement.call(element) as HTMLSlotElement | null;
}

function documentOfFrame(element: HTMLIFrameElement): Document | null {
  return getDocumentOfFrame.call(element) as Document | null;
}

function documentOfOldFrame(element: HTMLFrameElement): Document | null {
  return getDocumentOfOldFrame.call(element) as Document | null;
}

export function attribute(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function matches(element: Element, selector: string): boolean {
  return Element.prototype.matches.call(element, selector);
}

export function closest(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** The document or the shadow root in which a node stands; the top of its own tree where it stands in neither. */
export function rootOf(element: Element): Root {
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot || root instanceof Document ? root : element;
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

/** The first such element, and no further. */
export function firstIn(root: Root, selector: string): Element | null {
  const { querySelector } =
    root instanceof Document
      ? Document.prototype
      : root instanceof Element
        ? Element.prototype
        : DocumentFragment.prototype;
  return querySelector.call(root, selector);
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
