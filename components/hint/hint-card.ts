/**
 * The hint card: what a marked word is about, the verdict in shape and word, and the one line that matters. It informs and
 * does nothing. Made of bare elements, without Preact: it stands in pages that are not ours, where every byte is a guest.
 */
import type { Verdict } from '../../rules/model/book.ts';
import { verdictDrawings } from '../icon/verdict-drawings.ts';
import { dark, forced, type Look, light, looksOf } from './hint-looks.ts';
import type { HintText } from './hint-text.ts';

const svg = 'http://www.w3.org/2000/svg';
type Looks = ReturnType<typeof looksOf>;

export function hintCard(hint: HintText, isDark: boolean): HTMLElement {
  const isForced = window.matchMedia('(forced-colors: active)').matches;
  const looks = looksOf(isForced ? forced : isDark ? dark : light);
  const card = block(looks.box, '', block(looks.kind, hint.kind), block(looks.name, hint.name));
  card.lang = hint.lang;
  for (const { label, verdict, word, caution } of hint.rows) {
    const said = block(looks.plain, '');
    said.append(block(looks.label, label), block(looks.word(verdict), word));
    if (caution !== null) said.append(block(looks.caution, caution));
    card.append(block(looks.row, '', shapeOf(verdict, looks), said));
  }
  if (hint.note !== null) card.append(block(looks.note, hint.note));
  if (hint.next !== null) {
    const { label, text, lang, inEnglish } = hint.next;
    const said = block(looks.plain, text);
    said.lang = lang;
    const before = label === null ? [] : [block(looks.strong, label)];
    card.append(block(looks.next, '', ...before, said, ...(inEnglish === null ? [] : [block(looks.label, inEnglish)])));
  }
  card.append(block(looks.where, hint.where));
  return card;
}

/** Not made by the document's own name for it: a page can put something else there. */
function block(look: Look, text: string, ...children: Node[]): HTMLElement {
  const element = styled(Document.prototype.createElement.call(document, 'div'), look, text);
  element.append(...children);
  return element;
}

function styled<Drawn extends HTMLElement | SVGElement>(element: Drawn, look: Look, text = ''): Drawn {
  for (const [property, value] of Object.entries(look)) element.style.setProperty(property, value);
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
