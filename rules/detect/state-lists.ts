/**
 * A list that goes through the states says nothing about any of them: a menu of countries or languages, a row of flags, the
 * members of the Union, the countries of the world to choose from. It is told by many different states, hardly any of them
 * twice, with next to nothing between them but other entries, and by the alphabet or by its completeness.
 */
import type { Finding } from '../model/finding.ts';
import { codeOf, isDigitCode, isUpperUnit, isWordUnit } from './fold.ts';
import { isSpace } from './word-hash.ts';

/** So many different states make a menu, a list with commas, and one that is not in the order of the alphabet. */
const fewestInMenu = 10;
const fewest = 12;
const fewestUnsorted = 20;
/** So many are the countries of the world: more than any sentence enumerates, and any act binds. */
const fewestOfWorld = 34;
/** Countries that nobody looks for stand between those that are found: so far apart are two of these. */
const widestGap = 600;
/** Longer entries are sentences. */
const longestEntry = 90;
/** A name holds so many letters in small words for each of its words with a capital, and hardly ever so many more. */
const lettersInName = 8;
const mostLetters = 40;
/** Beside its state an entry holds no more of them. */
const mostOtherLetters = 4;
/** Small words up to this length stand in names, and between them: "an", "la", "and". */
const longestArticle = 3;
/** Capitals up to this number, alone, are a code: "(BE)". */
const longestCode = 3;
/** Alphabets differ in where they put "Š", and lists in where they put the Netherlands. */
const leastInOrder = 0.8;
/** A table of cases has some states again and again. */
const mostMentions = 1.5;
const mostMentionsOfWorld = 2;
const mostMentionsUnsorted = 1.15;
/** Names of several small words, and an "and" before the last entry. */
const mostLoose = 2;
const mostLooseShare = 0.15;
/** So many states a sentence before a list or behind it may name. */
const mostInSentence = 4;

/** What signs are between states: a part of a sentence, the end of one, or what parts entries and blocks. */
const IN_SENTENCE = 1;
const STOP = 2;
const PARTS = 4;
const BLOCK = 8;
const signs = new Map(
  [
    ['\n\t|·•', PARTS | BLOCK] as const,
    ['/', PARTS] as const,
    [',;', PARTS | IN_SENTENCE] as const,
    [':()', IN_SENTENCE] as const,
    ['.!?', IN_SENTENCE | STOP] as const,
  ].flatMap(([all, kind]) => [...all].map((sign) => [sign.charCodeAt(0), kind])),
);
const NEWLINE = 10;
const SPACE = 32;

/** How closely two states follow each other. */
type Link = 'apart' | 'loose' | 'listed' | 'beside';

/** What stands in an entry beside its state: the letters of small words, articles left out, and words with a capital. */
interface Letters {
  small: number;
  /** Small words, articles among them. */
  words: number;
  capitals: number;
}

/** Adds a word; codes and numbers are none. */
function addWord(text: string, from: number, to: number, letters: Letters): void {
  const first = text.charCodeAt(from);
  if (isDigitCode(codeOf(first))) return;
  if (!isUpperUnit(first)) {
    letters.words++;
    letters.small += to - from > longestArticle ? to - from : 0;
  } else if (to - from > longestCode || !isUpperUnit(text.charCodeAt(to - 1))) letters.capitals++;
}

/** The letters between two offsets. */
function lettersIn(text: string, from: number, to: number): Letters {
  const letters = { small: 0, words: 0, capitals: 0 };
  for (let at = from; at < to; at++) {
    const start = at;
    while (at < to && isWordUnit(text.charCodeAt(at))) at++;
    if (at > start) addWord(text, start, at, letters);
  }
  return letters;
}

/** Whether a sentence ends with the sign: behind a word, and before a capital. */
function endsSentence(text: string, at: number): boolean {
  for (let back = 1; back <= longestArticle; back++) if (!isWordUnit(text.charCodeAt(at - back))) return false;
  return isSpace(text.charCodeAt(at + 1)) && isUpperUnit(text.charCodeAt(at + 2));
}

function linkOf(text: string, last: Finding, next: Finding, inMenu: boolean): Link {
  const [from, to] = [last.end, next.start];
  if (to - from > widestGap) return 'apart';
  let link: Link = 'beside';
  let entry = from;
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : NEWLINE;
    if (unit === SPACE) continue;
    if (isWordUnit(unit)) {
      if (inMenu && isDigitCode(codeOf(unit))) return 'apart';
      if (link === 'beside') link = 'listed';
      continue;
    }
    const sign = signs.get(unit) ?? 0;
    if (inMenu && (sign & IN_SENTENCE) !== 0) return 'apart';
    if ((sign & STOP) !== 0 && endsSentence(text, at)) return 'apart';
    if ((sign & PARTS) === 0) continue;
    const letters = lettersIn(text, entry, at);
    const more = letters.small - lettersInName * letters.capitals;
    const isWhole = entry === from && at === to;
    if (more > mostLetters || (more > 0 && !isWhole && at - entry > longestEntry)) return 'apart';
    if (more > 0) link = 'loose';
    entry = at + 1;
  }
  return link;
}

/** Whether the state stands in a sentence of its own line or cell: words stand before it or behind it, or it ends one. */
function isInSentence(text: string, { start, end }: Finding): boolean {
  if (((signs.get(text.charCodeAt(end)) ?? 0) & STOP) !== 0) return true;
  let [from, to] = [start, end];
  while (from > 0 && start - from < longestEntry && !isBlock(text, from - 1)) from--;
  while (to < text.length && to - end < longestEntry && !isBlock(text, to)) to++;
  const isSentence = ({ small, words }: Letters) => small > mostOtherLetters || words > 1;
  return isSentence(lettersIn(text, from, start)) || isSentence(lettersIn(text, end, to));
}

/** Whether the sign parts two blocks or cells. */
function isBlock(text: string, at: number): boolean {
  return ((signs.get(text.charCodeAt(at)) ?? 0) & BLOCK) !== 0;
}

function isParted(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isBlock(text, at)) return true;
  return false;
}

function isInOrder(one: Finding, next: Finding): boolean {
  return one.surface.localeCompare(next.surface) < 0;
}

function different(run: readonly Finding[]): number {
  return new Set(run.map(({ id }) => id)).size;
}

/** The first and the last of a run, less what stands before the list and behind it: a sentence, a choice from the list. */
function trimmed(text: string, states: readonly Finding[], first: number, last: number): [number, number] {
  let [from, to] = [first, last];
  const mentions = new Map<string, number>();
  for (const { id } of states.slice(from, to + 1)) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  const partsAt = (at: number) => isParted(text, (states[at] as Finding).end, (states[at + 1] as Finding).start);
  const isOutside = (at: number, before: number) => {
    const [state, one, next] = [states[at] as Finding, states[before] as Finding, states[before + 1] as Finding];
    const count = mentions.get(state.id) as number;
    if (!(count > 1 && !isInOrder(one, next)) && !isInSentence(text, state)) return false;
    mentions.set(state.id, count - 1);
    return true;
  };
  // A sentence may name several.
  for (;;) {
    let end = from;
    while (end < to && end - from < mostInSentence && !partsAt(end)) end++;
    if (end >= to || !partsAt(end) || !isOutside(end, end)) break;
    from = end + 1;
  }
  for (;;) {
    let start = to;
    while (start > from && to - start < mostInSentence && !partsAt(start - 1)) start--;
    if (start <= from || !partsAt(start - 1) || !isOutside(start, start - 1)) break;
    to = start - 1;
  }
  return [from, to];
}

function isList(run: readonly Finding[], links: readonly Link[], inMenu: boolean): boolean {
  const states = different(run);
  if (states < (inMenu ? fewestInMenu : fewest)) return false;
  if (!inMenu && links.every((link) => link === 'beside')) return true;
  if (states >= fewestOfWorld) return run.length <= states * mostMentionsOfWorld;
  const loose = links.filter((link) => link === 'loose').length;
  if (run.length > states * mostMentions || loose > Math.max(mostLoose, links.length * mostLooseShare)) return false;
  const inOrder = run.filter((state, at) => at > 0 && isInOrder(run[at - 1] as Finding, state)).length;
  if (inOrder >= leastInOrder * (run.length - 1)) return true;
  return !inMenu && states >= fewestUnsorted && run.length <= states * mostMentionsUnsorted;
}

function* listsIn(text: string, states: readonly Finding[], inMenu: boolean): Generator<readonly Finding[]> {
  const linkAt = (at: number): Link => {
    const [one, next] = [states[at], states[at + 1]];
    return one && next ? linkOf(text, one, next, inMenu) : 'apart';
  };
  for (let from = 0, to = 0; from + fewestInMenu <= states.length; from = to + 1) {
    // From the end: most states are apart from the next, and where one is, no list goes over it.
    const links: Link[] = [];
    for (to = from + fewestInMenu - 2; to >= from && links[0] !== 'apart'; to--) links.unshift(linkAt(to));
    if (links[0] === 'apart') {
      to++;
      continue;
    }
    to = from + links.length;
    for (let link = linkAt(to); link !== 'apart'; link = linkAt(++to)) links.push(link);
    const [first, last] = trimmed(text, states, from, to);
    const list = states.slice(first, last + 1);
    if (isList(list, links.slice(first - from, last - from), inMenu)) yield list;
  }
}

/**
 * The findings without the states of such lists. `findings` are sorted by start.
 * @param onPage enumerations with commas are lists as well; in a text they are so only where they go through the world
 */
export function withoutStateLists(text: string, findings: readonly Finding[], onPage: boolean): Finding[] {
  const states = findings.filter(({ kind }) => kind === 'state');
  if (different(states) < fewestInMenu) return [...findings];
  const enumerated = [...listsIn(text, states, false)].filter((list) => onPage || different(list) >= fewestOfWorld);
  const listed = new Set([...enumerated, ...listsIn(text, states, true)].flat());
  return listed.size === 0 ? [...findings] : findings.filter((finding) => !listed.has(finding));
}
