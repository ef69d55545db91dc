/**
 * Reads the parts of an article from tokens: "(2)(a)", "Abs. 2 lit. a", "2 kohdan a alakohta", "5. mgr.", "drugi odstavek",
 * behind the article's number and before it.
 */
import { isPointLetter, isSign, latinLetter, type Token } from './citation-tokens.ts';
import { AND, ARTICLE, COUNTED_PART, OF, PARAGRAPH, PART, POINT, TO } from './citation-words.ts';

export interface Part {
  /** The way of the book, as "(2)"; empty where it is read, but not part of that. */
  value: string;
  /** The first token after it. */
  next: number;
}

const FULL_STOPS = '.ºª°';
const QUOTES = '"„“”«»‘’‚΄\'';
const DASHES = '-–—‑';
const MOST_PARTS = 4;

export function isNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number';
}

export function hasRole(token: Token | undefined, roles: number): token is Token {
  return token?.kind === 'word' && (token.roles & roles) !== 0;
}

/** Skips the dot of an abbreviation or of an ordinal. */
export function pastStops(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isSign(tokens[next], FULL_STOPS)) next++;
  // "41.o", "n.o" and "n.os" in Portuguese typing.
  if (next > at && /^os?$/.test(tokens[next]?.text ?? '') && tokens[next]?.start === tokens[next - 1]?.end) next++;
  return next;
}

/** "(2)", "(a)", "2)", "a)", "„a“" or a bare number or letter at `at`. */
export function enclosed(tokens: readonly Token[], at: number): Part | null {
  const open = isSign(tokens[at], '(');
  const quoted = isSign(tokens[at], QUOTES);
  const inner = tokens[open || quoted ? at + 1 : at];
  const roman = open && inner?.kind === 'word' && /^[ivx]{1,4}$/i.test(inner.text);
  if (!inner || !(isNumber(inner) || isPointLetter(inner) || roman)) return null;
  const after = (open || quoted ? at + 1 : at) + 1;
  const closed = isSign(tokens[after], quoted || isPointLetter(inner) ? `)${QUOTES}` : ')');
  if ((open || quoted) && !closed) return null;
  // "l'Allemagne" is no point.
  if (isPointLetter(inner) && isSign(tokens[after], "'’") && tokens[after + 1]?.start === inner.end + 1) return null;
  return { value: `(${latinLetter(inner.text)})`, next: closed ? after + 1 : after };
}

/** A number or the letter of a point; small words of one letter are none, but for the "a" that begins a list. */
function isCount(token: Token | undefined, isFirst: boolean): boolean {
  if (!isPointLetter(token)) return isNumber(token);
  return (token.roles & AND) === 0 || (isFirst && token.text === 'a');
}

/** "1 ja 2 kohta", "a ir b punktai", "1. un 2. punkts": the first of several that share the word behind them. */
function shared(tokens: readonly Token[], at: number): Part | null {
  let next = at;
  while (isCount(tokens[next], next === at)) {
    next = pastStops(tokens, next + 1);
    if (isSign(tokens[next], `,${DASHES}`) || hasRole(tokens[next], AND)) next++;
    if (hasRole(tokens[next], AND)) next++;
  }
  const isOne = pastStops(tokens, at + 1) === next;
  if (next === at || isOne || !hasRole(tokens[next], PART) || hasRole(tokens[next], ARTICLE)) return null;
  // "5, 6 und 7 Abs. 2": the word begins the parts of the last one; but "1. og 7. mgr. 41. gr.".
  const behind = pastStops(tokens, next + 1);
  if (isNumber(tokens[behind]) && !hasRole(tokens[pastStops(tokens, behind + 1)], ARTICLE)) return null;
  const first = latinLetter(tokens[at]?.text ?? '');
  return { value: (tokens[next]?.roles ?? 0) & COUNTED_PART ? `(${first})` : '', next: next + 1 };
}

/** Where the words before a part's own word end: "von Absatz", "aanhef en onder", "al doilea paragraf". */
function pastSmall(tokens: readonly Token[], at: number): number {
  if (!hasRole(tokens[at], OF)) return at;
  const second = tokens[at + 1];
  const ordinal = second?.ordinal ?? 0;
  // "a punktas", "a alakohta": the point (a), though "a" is a small word elsewhere.
  if (hasRole(second, PART))
    return isPointLetter(tokens[at]) && !enclosed(tokens, pastStops(tokens, at + 2)) ? at : at + 1;
  if (hasRole(second, AND) && hasRole(tokens[at + 2], PART)) return at + 2;
  return ordinal > 0 && hasRole(tokens[at + 2], PART) ? at + 1 : at;
}

/** One part of an article at `at`: a paragraph, a point. */
export function part(tokens: readonly Token[], at: number): Part | null {
  const from = pastSmall(tokens, isSign(tokens[at], ',') ? at + 1 : at);
  const word = tokens[from];
  if (!word) return null;
  // "al" is a point in Portuguese, and "to the" in Spanish.
  if (hasRole(word, TO) && isNumber(tokens[from + 1])) return null;
  const counted = (token: Token, value: string | number) => ((token.roles & COUNTED_PART) !== 0 ? `${value}` : '');
  if (hasRole(word, PART)) {
    const behind = pastStops(tokens, tokens[from + 1]?.text === '§' ? from + 2 : from + 1);
    const inner = enclosed(tokens, behind);
    if (inner) return { value: counted(word, inner.value), next: inner.next };
    const ordinal = tokens[behind]?.ordinal ?? 0;
    if (ordinal > 0) return { value: counted(word, `(${ordinal})`), next: behind + 1 };
  }
  if (isSign(word, '(') && tokens[from - 1]?.end === word.start) return enclosed(tokens, from);
  const several = shared(tokens, from);
  if (several) return several;
  const inner = enclosed(tokens, from);
  if (inner) {
    const stop = pastStops(tokens, inner.next);
    const at = isSign(tokens[stop], DASHES) && isPointLetter(word) ? stop + 1 : stop;
    const after = tokens[at];
    // "39 i n." is "39 and the next", "a alakohta" a point.
    const isLetter = !isPointLetter(word) || (word.roles & AND) === 0 || isSign(tokens[inner.next - 1], ')');
    if (hasRole(after, PART) && (isLetter || after.text.length > 2) && !(isSign(word, '(') && begins(tokens, at))) {
      return { value: counted(after, inner.value), next: at + 1 };
    }
    if (isSign(word, '(') || (isPointLetter(word) && isSign(tokens[inner.next - 1], ')'))) return inner;
  }
  const second = tokens[from + 1];
  if (word.ordinal > 0 && hasRole(second, PART)) return { value: counted(second, `(${word.ordinal})`), next: from + 2 };
  return null;
}

/** Whether the word for a part stands before its letter: "bokstav b", but "bekezdés b) pont". */
function begins(tokens: readonly Token[], at: number): boolean {
  const inner = enclosed(tokens, pastStops(tokens, at + 1));
  return inner !== null && !hasRole(tokens[pastStops(tokens, inner.next)], PART | ARTICLE);
}

/** Whether the part is a second paragraph, as the "alinéa" of a paragraph is: the book does not count it. */
function isSecondParagraph(tokens: readonly Token[], from: number, found: Part, value: string): boolean {
  if (!/\(\d/.test(value) || !/^\(\d/.test(found.value)) return false;
  return tokens
    .slice(from, found.next)
    .some((token) => token.ordinal > 0 || (hasRole(token, PARAGRAPH) && !hasRole(token, POINT)));
}

/** "41.5 b", as in Swedish; "36.3 a i": the small words "a", "e", "i" are letters where another small word follows. */
function isBareLetter(tokens: readonly Token[], at: number): boolean {
  const letter = tokens[at];
  if (!isPointLetter(letter)) return false;
  if ((letter.roles & (OF | AND)) === 0) return true;
  const next = tokens[at + 1];
  if (hasRole(next, AND) && isPointLetter(tokens[at + 2])) return letter.text === 'a';
  return /^[ae]$/.test(letter.text) && (next === undefined || next.text === 'i' || isSign(next, ',;)'));
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** "Art. 36 III lit. a", as German lawyers write. */
function romanParagraph(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  const place = token?.kind === 'word' ? ROMAN.indexOf(token.text) : -1;
  if (place < 0 || token?.text === 'V') return null;
  const next = tokens[at + 1];
  if (place === 0 && next && !hasRole(next, PART)) return null;
  return { value: `(${place + 1})`, next: at + 1 };
}

/** "41.º/5/b)", "41/5/b": the parts behind strokes; a number alone behind a stroke may be another article. */
function behindStrokes(tokens: readonly Token[], at: number): Part | null {
  const number = tokens[at + 1];
  const letter = tokens[at + 3];
  if (!isSign(tokens[at], '/') || !isNumber(number) || number.text.length > 2) return null;
  const isLetter = isSign(tokens[at + 2], '/') && isPointLetter(letter);
  if (!isLetter && !(isSign(tokens[at - 1], 'º°ª') && !isSign(tokens[at + 2], '/'))) return null;
  if (!isLetter) return { value: `(${number.text})`, next: at + 2 };
  const next = isSign(tokens[at + 4], ')') ? at + 5 : at + 4;
  return { value: `(${number.text})(${latinLetter(letter?.text ?? '')})`, next };
}

/** The parts that follow an article's number. */
export function partsAfter(tokens: readonly Token[], at: number): Part {
  let value = '';
  let next = at;
  const sign = tokens[next];
  const follower = tokens[next + 1];
  const tight = isNumber(follower) && sign?.start === tokens[next - 1]?.end && sign?.end === follower.start;
  const roman = romanParagraph(tokens, at) ?? behindStrokes(tokens, pastStops(tokens, at));
  if (roman) ({ value, next } = roman);
  // "41-2": no stretch of articles runs backwards.
  const backwards =
    isSign(sign, '-') && Number.parseInt(follower?.text ?? '', 10) < Math.min(10, Number(tokens[at - 1]?.text));
  if (tight && (isSign(sign, '.') || backwards)) {
    value = `(${follower.text})`;
    next += 2;
    if (isBareLetter(tokens, next)) {
      value += `(${latinLetter(tokens[next]?.text ?? '')})`;
      next++;
    }
  }
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const found = part(tokens, next) ?? part(tokens, pastStops(tokens, next));
    if (!found) break;
    if (!isSecondParagraph(tokens, next, found, value)) value += found.value;
    ({ next } = found);
    // "36 (3) a i", as in Norwegian.
    if (isSign(tokens[next - 1], ')') && isPointLetter(tokens[next]) && tokens[next + 1]?.text === 'i') {
      value += `(${latinLetter(tokens[next]?.text ?? '')})`;
      next++;
    }
  }
  return { value, next };
}

/** "1. og 7. mgr.": where the numbers begin that share the word of the part at `from`, which ends before `end`. */
function firstOfShared(tokens: readonly Token[], from: number, end: number): number {
  let first = from;
  while (isSign(tokens[first - 1], ',') || hasRole(tokens[first - 1], AND)) {
    let number = first - 2;
    while (isSign(tokens[number], FULL_STOPS)) number--;
    if (!isNumber(tokens[number])) break;
    first = number;
  }
  return first < from && shared(tokens, first)?.next === end ? first : from;
}

/** Where the part begins that ends before the token `end`; -1: none does. */
function partEndingAt(tokens: readonly Token[], end: number): number {
  for (let length = 2; length <= 5; length++) {
    const start = end - length;
    if (start < 0 || isSign(tokens[start], ',')) return -1;
    if (part(tokens, start)?.next === end) return firstOfShared(tokens, start, end);
  }
  return -1;
}

/** The parts that stand before the article: "paragraph 2 of", "2. mgr.", "odst. 2", "drugi odstavek". */
export function partsBefore(tokens: readonly Token[], at: number): { value: string; first: number } {
  let value = '';
  let first = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    let last = first - 1;
    while (
      last >= 0 &&
      (isSign(tokens[last], `${FULL_STOPS}'’-`) || hasRole(tokens[last], OF)) &&
      !hasRole(tokens[last], PART)
    )
      last--;
    if (last < 0 || first - last > 4) break;
    // "points (a) and (b) of": the first of them.
    const isSecond = hasRole(tokens[last - 3], AND) && enclosed(tokens, last - 2)?.next === last + 1;
    const before = isSecond ? partEndingAt(tokens, last - 3) : -1;
    const from = before < 0 ? partEndingAt(tokens, last + 1) : before;
    if (from < 0) break;
    // Parts of the article before this one belong to that article.
    if (tokens.slice(Math.max(0, from - 4), from).some((token) => hasRole(token, ARTICLE))) break;
    value += part(tokens, from)?.value ?? '';
    first = from;
  }
  return { value, first };
}
