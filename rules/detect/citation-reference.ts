/**
 * Reads "Art. 41(2)(a)", "41 artiklan 2 kohta", "2. mgr. 41. gr.", "članak 41. stavak 2.", "Articles 40 and 41" from tokens.
 * Paragraphs and points are written the way of the book: `41(2)(a)`.
 */
import { enclosed, hasRole, isNumber, type Part, part, partsAfter, partsBefore, pastStops } from './citation-parts.ts';
import { isPointLetter, isSign, latinLetter, type Token } from './citation-tokens.ts';
import { AND, ARTICLE, OF, ONLY_AND, PART, TO } from './citation-words.ts';

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

const HIGHEST_ARTICLE = 999;
/** A longer stretch of articles is not spelt out. */
const LONGEST_RANGE = 30;
/** The most numbers before the word that they share. */
const MOST_LEADING = 12;

function isArticleNumber(token: Token | undefined): token is Token {
  return isNumber(token) && Number.parseInt(token.text, 10) <= HIGHEST_ARTICLE && !token.text.startsWith('0');
}

/** "articoli da 39 a 41", "artículos del 39 al 41": skips the word before a range. */
function pastFrom(tokens: readonly Token[], at: number): number {
  if (!hasRole(tokens[at], OF)) return at;
  const number = hasRole(tokens[at + 1], TO) ? at + 2 : at + 1;
  return isNumber(tokens[number]) && hasRole(tokens[pastStops(tokens, number + 1)], TO) ? number : at;
}

/** The separators after the numbers that share the word behind them: "39–41. cikk", "24, 26 ja 38 artikla". */
function leading(tokens: readonly Token[], at: number): number[] {
  const before = tokens[at - 1];
  if (isSign(before, '/(–-.') || hasRole(before, PART | ARTICLE)) return [];
  const separators: number[] = [];
  for (let next = at; separators.length < MOST_LEADING; ) {
    const separator = pastStops(tokens, next + 1);
    const joins = isSign(tokens[separator], ',–—-') || hasRole(tokens[separator], AND);
    if (!isArticleNumber(tokens[next]) || !joins || !isNumber(tokens[separator + 1])) break;
    separators.push(separator);
    next = separator + 1;
  }
  return separators;
}

/**
 * The articles between two that a dash or "to" joins. The word "a" means "to" in Romance languages and "and" in Slavic ones;
 * those write "čl." for an article.
 */
function between(first: Reference, last: string, separator: Token, word: string): Reference[] {
  const to = isSign(separator, '–—-') || hasRole(separator, TO);
  if (!to || (hasRole(separator, ONLY_AND) && !/^art/i.test(word))) return [];
  if (!/^\d+$/.test(first.article) || !/^\d+$/.test(last)) return [];
  const from = Number(first.article) + 1;
  const count = Number(last) - from;
  if (count < 1 || count > LONGEST_RANGE) return [];
  const { start, end } = separator;
  return Array.from({ length: count }, (_, step) => ({ article: String(from + step), start, end }));
}

/** The letters of articles that were put in between: "25 bis" is what other languages call 25a. */
const ADDED = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies'];

/** The letter that belongs to the number before `at`: "25 bis", "25.a", "25.º-A". */
function suffix(tokens: readonly Token[], at: number): Part {
  const none = { value: '', next: at };
  const added = ADDED.indexOf(tokens[at]?.text.toLowerCase() ?? '');
  if (added >= 0 && !isNumber(tokens[at + 1])) return { value: String.fromCharCode(97 + added), next: at + 1 };
  const stop = pastStops(tokens, at);
  const place = isSign(tokens[stop], '-') ? stop + 1 : stop;
  const letter = tokens[place];
  const isTight =
    place > at && tokens.slice(at, place + 1).every(({ start }, step) => start === tokens[at + step - 1]?.end);
  if (!isTight || !isPointLetter(letter) || isSign(tokens[place + 1], ').')) return none;
  return { value: latinLetter(letter.text), next: place + 1 };
}

/** An article with its parts at `at`: the word first or the number first. */
function article(tokens: readonly Token[], at: number): { text: string; next: number } | null {
  let number = tokens[at];
  let added: Part;
  let next: number;
  if (hasRole(number, ARTICLE)) {
    const place = pastFrom(tokens, pastStops(tokens, tokens[at + 1]?.text === '§' ? at + 2 : at + 1));
    number = tokens[place];
    // "Article premier".
    if (number?.kind === 'word' && number.ordinal > 0) return { text: `${number.ordinal}`, next: place + 1 };
    added = suffix(tokens, place + 1);
    ({ next } = added);
  } else {
    if (!isNumber(number)) return null;
    added = suffix(tokens, at + 1);
    next = pastStops(tokens, added.next);
    // "25 a artikla".
    if (isPointLetter(tokens[next]) && hasRole(tokens[next + 1], ARTICLE)) {
      added = { value: latinLetter(tokens[next]?.text ?? ''), next: next + 1 };
      ({ next } = added);
    }
    if (!hasRole(tokens[next], ARTICLE)) return null;
    // "Art. 5 Art. 6": the number belongs to the word before it.
    next = pastStops(tokens, next + 1);
    if (isArticleNumber(tokens[next]) && !ofPart(tokens, next)) return null;
  }
  if (!isArticleNumber(number)) return null;
  const after = partsAfter(tokens, next);
  return { text: number.text + added.value + after.value, next: after.next };
}

/** Whether the number at `at` is that of a part: "2 kohta", "1 ja 2 kohta". */
function ofPart(tokens: readonly Token[], at: number): boolean {
  return hasRole(tokens[pastStops(tokens, at + 1)], PART) || part(tokens, at) !== null;
}

/** Reads a reference, or several, that begin at the token `at`. */
export function readReferences(tokens: readonly Token[], at: number): ReferenceList | null {
  const references: Reference[] = [];
  const add = (text: string, from: number, next: number) => {
    const last = tokens[next - 1] as Token;
    references.push({ article: text, start: (tokens[from] as Token).start, end: last.end });
  };
  const separators = leading(tokens, at);
  const last = (separators.at(-1) ?? at - 1) + 1;
  const first = article(tokens, last);
  if (!first) return null;
  if (last > at) {
    let from = at;
    for (const separator of separators) {
      const following = tokens[separator + 1] as Token;
      add((tokens[from] as Token).text, from, from + 1);
      const number = separator + 1 === last ? first.text : following.text;
      references.push(...between(references.at(-1) as Reference, number, tokens[separator] as Token, ''));
      from = separator + 1;
    }
    add(first.text, last, first.next);
  } else {
    const before = partsBefore(tokens, at);
    add(first.text + before.value, before.first, first.next);
  }
  let { next } = first;
  for (;;) {
    next = moreParts(tokens, next, references.at(-1) as Reference) ?? next;
    const separator = pastStops(tokens, next);
    const token = tokens[separator];
    let from = separator + 1;
    while (from < separator + 3 && hasRole(tokens[from], AND)) from++;
    const joined = isSign(token, ',/–—-') || hasRole(token, AND);
    let more = joined ? (article(tokens, from) ?? bareNumber(tokens, from, references.at(-1)?.article ?? '')) : null;
    if (!more) {
      from = linked(tokens, separator, at);
      more = from < 0 ? null : article(tokens, from);
    }
    if (!more) break;
    references.push(...between(references.at(-1) as Reference, more.text, token as Token, tokens[at]?.text ?? ''));
    add(more.text, from, more.next);
    next = more.next;
  }
  return { references, next: pastStops(tokens, next) };
}

/** The most words in "in conjunction with". */
const MOST_LINKS = 7;

/** "Art. 40 i.V.m. Art. 41": where the next article begins; -1: the words between do not join. */
function linked(tokens: readonly Token[], at: number, first: number): number {
  let from = at;
  while (from - at < MOST_LINKS && (isSign(tokens[from], '.,') || hasRole(tokens[from], OF | AND))) {
    if (hasRole(tokens[from], ARTICLE)) break;
    from++;
  }
  // "§ 163e i.V.m. Art. 40": a paragraph of another law.
  const isSame = tokens[first]?.text !== '§' || tokens[from]?.text === '§';
  return from > at && isSame && hasRole(tokens[from], ARTICLE) ? from : -1;
}

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
  if (!inner || !linked || hasOwnParts(tokens, from)) return null;
  // "lett. a) e b)", "a og b", but "a e l'art. 41".
  const isWord = hasRole(tokens[from], OF | AND) && !isSign(tokens[inner.next - 1], ')');
  if (isPointLetter(tokens[from]) && isWord) return null;
  const after = tokens[pastStops(tokens, inner.next)];
  return isSign(after, '/') || hasRole(after, ARTICLE) ? null : inner.next;
}

/** Whether parts are grown to the number: "41(2)", "40.7". */
function hasOwnParts(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at + 1];
  if (!isNumber(tokens[at]) || sign?.start !== tokens[at]?.end) return false;
  return isSign(sign, '(') || (isSign(sign, '.') && isNumber(tokens[at + 2]) && tokens[at + 2]?.start === sign?.end);
}

/** "and 41" after an article without parts; after one with parts it would be one more paragraph, unless it has its own. */
function bareNumber(tokens: readonly Token[], at: number, last: string): { text: string; next: number } | null {
  const number = tokens[at];
  const isPart = last.includes('(') && !hasOwnParts(tokens, at);
  if (!isArticleNumber(number) || isPart || isSign(tokens[at + 1], '/')) return null;
  const after = partsAfter(tokens, at + 1);
  return { text: number.text + after.value, next: after.next };
}
