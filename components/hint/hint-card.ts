/**
 * The hint card: what a marked word is about, the verdict in shape and word, and the one line that matters. It informs and
 * does nothing. Made of bare elements, without Preact: it stands in pages that are not ours, where every byte is a guest.
 */
import type { Verdict } from '../../rules/model/book.ts';
import { verdictDrawings } from '../icon/verdict-drawings.ts';
import { dark, type Look, light, looksOf } from './hint-looks.ts';
import type { HintText } from './hint-text.ts';

const svg = 'http://www.w3.org/2000/svg';
type Looks = ReturnType<typeof looksOf>;

export function hintCard(hint: HintText, isDark: boolean): HTMLElement {
  const looks = looksOf(isDark ? dark : light);
  const card = block(looks.box, '', block(looks.kind, hint.kind), block(looks.name, hint.name));
  card.lang = hint.lang;
  for (const { label, verdict, word, caution } of hint.rows) {
    const said = block({ ...looks.inline, display: 'block' }, '');
    said.append(block(looks.label, label), block(looks.word(verdict), word));
    if (caution !== null) said.append(block(looks.caution, caution));
    card.append(block(looks.row, '', shapeOf(verdict, looks), said));
  }
  if (hint.note !== null) card.append(block(looks.note, hint.note));
  if (hint.next !== null) {
    const text = styled(make('span'), looks.inline, hint.next.text);
    text.lang = hint.next.lang;
    const label = hint.next.label === null ? [] : [styled(make('span'), looks.strong, `${hint.next.label}: `)];
    card.append(block(looks.next, '', ...label, text));
  }
  card.append(block(looks.where, hint.where));
  return card;
}

/** Not asked of the document itself: a page can put a name of its own there. */
function make<Tag extends 'div' | 'span'>(tag: Tag): HTMLElementTagNameMap[Tag] {
  return Document.prototype.createElement.call(document, tag) as HTMLElementTagNameMap[Tag];
}

function block(look: Look, text: string, ...children: Node[]): HTMLElement {
  const element = styled(make('div'), look, text);
  element.append(...children);
  return element;
}

function styled<Drawn extends HTMLElement | SVGElement>(element: Drawn, look: Look, text = ''): Drawn {
  for (const [property, value] of Object.entries(look)) element.style.setProperty(property, value, 'important');
  if (text !== '') element.textContent = text;
  return element;
}

function shapeOf(verdict: Verdict, looks: Looks): SVGElement {
  const drawn = (tag: 'svg' | 'path') => Document.prototype.createElementNS.call(document, svg, tag) as SVGElement;
  const shape = styled(drawn('svg'), looks.shape(verdict));
  shape.setAttribute('viewBox', '0 0 20 20');
  shape.setAttribute('aria-hidden', 'true');
  for (const part of ['fill', 'mark'] as const) {
    const path = styled(drawn('path'), looks[part]);
    path.setAttribute('d', verdictDrawings[verdict][part]);
    shape.append(path);
  }
  return shape;
}
