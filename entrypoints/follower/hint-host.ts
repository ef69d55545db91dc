/**
 * Shows the hint card over the page: one host element with a closed shadow root, there only as long as the card is. It never
 * takes the focus. The looks of the host are set on it as important: no style of the page is above that, and none goes further.
 */
import { hintCard } from '../../components/hint/hint-card.ts';
import type { HintText } from '../../components/hint/hint-text.ts';
import type { FollowOrder } from '../shared/follow.ts';
import { type Box, placeCard } from './place-card.ts';

const hostLook = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  width: 'max-content',
  'max-width': 'min(360px, calc(100vw - 16px))',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'transparent',
  'z-index': '2147483647',
  display: 'block',
  visibility: 'hidden',
};

export class HintHost {
  readonly #theme: FollowOrder['theme'];
  #host: HTMLElement | undefined;

  constructor(theme: FollowOrder['theme']) {
    this.#theme = theme;
  }

  /** @param word where the word stands in the window */
  show(hint: HintText, word: Box): void {
    this.hide();
    const host = Document.prototype.createElement.call(document, 'div');
    for (const [name, value] of Object.entries(hostLook)) host.style.setProperty(name, value, 'important');
    const card = hintCard(hint, this.#isDark);
    // The page's field keeps the focus when the card is clicked.
    card.addEventListener('mousedown', (event) => event.preventDefault());
    // Spoken where it comes up, since nothing leads the focus to it.
    const said = Document.prototype.createElement.call(document, 'div');
    said.role = 'status';
    host.attachShadow({ mode: 'closed' }).append(said);
    rootElement()?.append(host);
    this.#host = host;
    raise(host);
    said.append(card);
    const { width, height } = card.getBoundingClientRect();
    const place = placeCard(word, { width, height }, { width: window.innerWidth, height: window.innerHeight });
    if (place === null) {
      this.hide();
      return;
    }
    host.style.setProperty('left', `${place.left}px`, 'important');
    host.style.setProperty('top', `${place.top}px`, 'important');
    host.style.setProperty('visibility', 'visible', 'important');
  }

  hide(): void {
    this.#host?.remove();
    this.#host = undefined;
  }

  isUnder(event: Event): boolean {
    return this.#host !== undefined && event.composedPath()[0] === this.#host;
  }

  get #isDark(): boolean {
    if (this.#theme !== 'system') return this.#theme === 'dark';
    return window.matchMedia('(prefers-color-scheme: dark)').matches;
  }
}

/** Above the page's own dialogs, as far as the browser can. */
function raise(host: HTMLElement): void {
  try {
    host.popover = 'manual';
    host.showPopover();
  } catch {
    // It stands in the page then, in front of nearly everything.
  }
}

/** Not asked by name: a page can give the name to something else. */
function rootElement(): Element | null {
  return Document.prototype.querySelector.call(document, ':root');
}
