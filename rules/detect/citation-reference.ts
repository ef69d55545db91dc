/**
 * Reads "Art. 41(2)(a)", "41 artiklan 2 kohta", "2. mgr. 41. gr.", "članak 41. stavak 2.", "Articles 40 and 41" from tokens.
 * Paragraphs and points are written the way of the book: `41(2)(a)`.
 */
import { isPointLetter, isSign, type Token } from './citation-tokens.ts';
import { AND, ARTICLE, COUNTED_PART, OF, ONLY_AND, PART, TO } from './citation-words.ts';

export interface Reference {
  article: string;
  start: number;
  end: number;
}

export interface ReferenceList {
  references: Reference[];
  /** The first token after the list. */
  next: number;
}

const FULL_STOPS = '.ºª°';
const MOST_PARTS = 4;
const HIGHEST_ARTICLE = 999;
/** A longer stretch of articles is not spelt out. */
const LONGEST_RANGE = 30;

function isNumber(token: Token | undefined): token is Token {
  return token?.kind === 'number';
}

/** Skips the dot of an abbreviation or of an ordinal. */
function pastStops(tokens: readonly Token[], at: number): number {
  let next = at;
  while (isSign(tokens[next], FULL_STOPS)) next++;
  // "41.o" and "n.o" in Portuguese typing.
  if (next > at && tokens[next]?.text === 'o' && tokens[next]?.start === tokens[next - 1]?.end) next++;
  return next;
}

function hasRole(token: Token | undefined, roles: number): token is Token {
  return token?.kind === 'word' && (token.roles & roles) !== 0;
}

/** "(2)", "(a)", "2)", "a)" or a bare number or letter at `at`. */
function enclosed(tokens: readonly Token[], at: number): { value: string; next: number } | null {
  const open = isSign(tokens[at], '(');
  const inner = tokens[open ? at + 1 : at];
  const roman = open && inner?.kind === 'word' && /^[ivx]{1,4}$/i.test(inner.text);
  if (!inner || !(isNumber(inner) || isPointLetter(inner) || roman)) return null;
  const after = (open ? at + 1 : at) + 1;
  const closed = isSign(tokens[after], ')');
  if (open && !closed) return null;
  return { value: `(${inner.text.toLowerCase()})`, next: closed ? after + 1 : after };
}

/** One part of an article at `at`: a paragraph, a point. Empty `value`: read, but not part of the book's way of citing. */
function part(tokens: readonly Token[], at: number): { value: string; next: number } | null {
  let from = isSign(tokens[at], ',') ? at + 1 : at;
  if (hasRole(tokens[from], OF) && hasRole(tokens[from + 1], PART)) from++;
  const word = tokens[from];
  if (!word) return null;
  // "al" is a point in Portuguese, and "to the" in Spanish.
  if (hasRole(word, TO) && isNumber(tokens[from + 1])) return null;
  if (hasRole(word, PART)) {
    const inner = enclosed(tokens, pastStops(tokens, from + 1));
    if (inner) return { value: (word.roles & COUNTED_PART) !== 0 ? inner.value : '', next: inner.next };
  }
  if (isSign(word, '(') && tokens[from - 1]?.end === word.start) return enclosed(tokens, from);
  const inner = enclosed(tokens, from);
  if (inner) {
    const after = tokens[pastStops(tokens, inner.next)];
    if (hasRole(after, PART)) {
      return { value: (after.roles & COUNTED_PART) !== 0 ? inner.value : '', next: tokens.indexOf(after) + 1 };
    }
    if (isSign(word, '(') || (isPointLetter(word) && isSign(tokens[inner.next - 1], ')'))) return inner;
  }
  if (word.ordinal > 0 && hasRole(tokens[from + 1], PART)) {
    return {
      value: ((tokens[from + 1] as Token).roles & COUNTED_PART) !== 0 ? `(${word.ordinal})` : '',
      next: from + 2,
    };
  }
  return null;
}

/** The parts that follow an article's number. */
function partsAfter(tokens: readonly Token[], at: number): { value: string; next: number } {
  let value = '';
  let next = at;
  const dot = tokens[next];
  const tight =
    isNumber(tokens[next + 1]) && dot?.start === tokens[next - 1]?.end && dot?.end === tokens[next + 1]?.start;
  if (isSign(dot, '.') && tight) {
    value = `(${tokens[next + 1]?.text})`;
    next += 2;
    // "41.5 b", as in Swedish; "i" is a word there.
    const letter = tokens[next];
    if (isPointLetter(letter) && (letter.roles & (OF | AND)) === 0) {
      value += `(${letter.text.toLowerCase()})`;
      next++;
    }
  }
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    const found = part(tokens, next) ?? part(tokens, pastStops(tokens, next));
    if (!found) break;
    value += found.value;
    next = found.next;
  }
  return { value, next };
}

/** The parts that stand before the article: "paragraph 2 of", "2. mgr.", "odst. 2", "drugi odstavek". */
function partsBefore(tokens: readonly Token[], at: number): { value: string; first: number } {
  let value = '';
  let first = at;
  for (let parts = 0; parts < MOST_PARTS; parts++) {
    let last = first - 1;
    while (last >= 0 && (isSign(tokens[last], FULL_STOPS) || hasRole(tokens[last], OF)) && !hasRole(tokens[last], PART))
      last--;
    if (last < 0 || first - last > 4) break;
    let from = -1;
    for (let length = 2; length <= 5 && from < 0; length++) {
      const start = last + 1 - length;
      if (start < 0 || isSign(tokens[start], ',')) break;
      if (part(tokens, start)?.next === last + 1) from = start;
    }
    if (from < 0) break;
    // Parts of the article before this one belong to that article.
    if (tokens.slice(Math.max(0, from - 4), from).some((token) => hasRole(token, ARTICLE))) break;
    value += part(tokens, from)?.value ?? '';
    first = from;
  }
  return { value, first };
}

function isArticleNumber(token: Token | undefined): token is Token {
  return isNumber(token) && Number.parseInt(token.text, 10) <= HIGHEST_ARTICLE && !token.text.startsWith('0');
}

/** "articoli da 39 a 41", "artículos del 39 al 41": skips the word before a range. */
function pastFrom(tokens: readonly Token[], at: number): number {
  if (!hasRole(tokens[at], OF)) return at;
  const number = hasRole(tokens[at + 1], TO) ? at + 2 : at + 1;
  return isNumber(tokens[number]) && hasRole(tokens[pastStops(tokens, number + 1)], TO) ? number : at;
}

/** The first of two numbers that share the word behind them: "39–41. cikk", "39 ja 41 artikla". */
function leading(tokens: readonly Token[], at: number): { number: Token; separator: number } | null {
  const number = tokens[at];
  const separator = pastStops(tokens, at + 1);
  const joins = isSign(tokens[separator], '–-') || hasRole(tokens[separator], AND);
  if (!joins || !isArticleNumber(number) || !isNumber(tokens[separator + 1])) return null;
  const before = tokens[at - 1];
  const own = !isSign(before, '/(–-.') && !hasRole(before, PART | ARTICLE);
  return own ? { number, separator } : null;
}

/**
 * The articles between two that a dash or "to" joins. The word "a" means "to" in Romance languages and "and" in Slavic ones;
 * those write "čl." for an article.
 */
function between(first: Reference, last: string, separator: Token, word: string): Reference[] {
  const to = isSign(separator, '–-') || hasRole(separator, TO);
  if (!to || (hasRole(separator, ONLY_AND) && !/^art/i.test(word))) return [];
  if (!/^\d+$/.test(first.article) || !/^\d+$/.test(last)) return [];
  const from = Number(first.article) + 1;
  const count = Number(last) - from;
  if (count < 1 || count > LONGEST_RANGE) return [];
  const { start, end } = separator;
  return Array.from({ length: count }, (_, step) => ({ article: String(from + step), start, end }));
}

/** An article with its parts at `at`: the word first or the number first. */
function article(tokens: readonly Token[], at: number): { text: string; next: number } | null {
  let number = tokens[at];
  let next: number;
  if (hasRole(number, ARTICLE)) {
    const place = pastFrom(tokens, pastStops(tokens, tokens[at + 1]?.text === '§' ? at + 2 : at + 1));
    number = tokens[place];
    next = place + 1;
  } else {
    next = pastStops(tokens, at + 1);
    if (!hasRole(tokens[next], ARTICLE)) return null;
    // "Art. 5 Art. 6": the number belongs to the word before it.
    next = pastStops(tokens, next + 1);
    if (isNumber(tokens[next]) && !hasRole(tokens[pastStops(tokens, next + 1)], PART)) return null;
  }
  if (!isArticleNumber(number)) return null;
  const after = partsAfter(tokens, next);
  return { text: number.text + after.value, next: after.next };
}

/** Reads a reference, or several, that begin at the token `at`. */
export function readReferences(tokens: readonly Token[], at: number): ReferenceList | null {
  const references: Reference[] = [];
  const add = (text: string, from: number, next: number) => {
    const last = tokens[next - 1] as Token;
    references.push({ article: text, start: (tokens[from] as Token).start, end: last.end });
  };
  const lead = leading(tokens, at);
  const first = article(tokens, lead ? lead.separator + 1 : at);
  if (!first) return null;
  if (lead) {
    add(lead.number.text, at, at + 1);
    references.push(...between(references[0] as Reference, first.text, tokens[lead.separator] as Token, ''));
    add(first.text, lead.separator + 1, first.next);
  } else {
    const before = partsBefore(tokens, at);
    add(first.text + before.value, before.first, first.next);
  }
  let { next } = first;
  for (;;) {
    next = moreParts(tokens, next, references.at(-1) as Reference) ?? next;
    const separator = pastStops(tokens, next);
    const token = tokens[separator];
    if (!isSign(token, ',/–-') && !hasRole(token, AND)) break;
    let from = separator + 1;
    while (from < separator + 3 && hasRole(tokens[from], AND)) from++;
    const more = article(tokens, from) ?? bareNumber(tokens, from, references.at(-1)?.article ?? '');
    if (!more) break;
    references.push(...between(references.at(-1) as Reference, more.text, token as Token, tokens[at]?.text ?? ''));
    add(more.text, from, more.next);
    next = more.next;
  }
  return { references, next: pastStops(tokens, next) };
}

/** The most words in "in conjunction with". */
const MOST_LINKS = 7;

/** "Abs. 2 bis 4", "lit. b i.V.m. Abs. 7": more parts of the same article, which are read over. */
function moreParts(tokens: readonly Token[], at: number, last: Reference): number | null {
  let from = at;
  while (from - at < MOST_LINKS && (isSign(tokens[from], '.,-–') || hasRole(tokens[from], OF | AND))) {
    if (hasRole(tokens[from], PART) && part(tokens, from)) break;
    from++;
  }
  if (from === at) return null;
  if (hasRole(tokens[from], PART) && !hasRole(tokens[from], ARTICLE)) return part(tokens, from)?.next ?? null;
  const inner = last.article.includes('(') ? enclosed(tokens, from) : null;
  const linked = hasRole(tokens[from - 1], AND) || isSign(tokens[from - 1], ',-–');
  if (!inner || !linked || isPointLetter(tokens[from])) return null;
  const after = tokens[pastStops(tokens, inner.next)];
  return isSign(after, '/') || hasRole(after, ARTICLE) ? null : inner.next;
}

/** "and 41" after an article without parts; after one with parts it would be one more paragraph. */
function bareNumber(tokens: readonly Token[], at: number, last: string): { text: string; next: number } | null {
  const number = tokens[at];
  if (!isArticleNumber(number) || last.includes('(') || isSign(tokens[at + 1], '/')) return null;
  const after = partsAfter(tokens, at + 1);
  return { text: number.text + after.value, next: after.next };
}
