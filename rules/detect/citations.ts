/**
 * Citations: acts that the text names, joined with the articles that stand beside them. Parsed, never guessed: an article
 * without a known act, or an act that the book has not, gives nothing.
 */
import type { Finding } from '../model/finding.ts';
import { type ActNumbers, celexAt, numberAt } from './act-numbers.ts';
import { behindDate, withoutDate } from './citation-dates.ts';
import { hasRole, partsAfter } from './citation-parts.ts';
import { type Reference, type ReferenceList, readReferences } from './citation-reference.ts';
import { isSign, type Token, tokensOf } from './citation-tokens.ts';
import { ABOUT, ACT, AND, ARTICLE, type CitationWordMap, OF, PART } from './citation-words.ts';
import type { CommonPack, TermActs } from './lexicon-pack.ts';
import { areNational, isHeading, isOfAnother } from './other-laws.ts';
import { spans } from './spans.ts';

/** A place where the text names an act, or a system that is cited like one. */
export interface ActMention {
  start: number;
  end: number;
  /** Position of the instrument; -1 for a system. */
  instrument: number;
  acts?: TermActs;
  /** An everyday word for an alert rather than the system's name. */
  isWord?: boolean;
}

export interface Citations {
  citations: Finding[];
  /** Acts by number and CELEX number, without an article. */
  instruments: Finding[];
  /** Mentions of acts that a citation has taken up. */
  taken: ActMention[];
}

const BEFORE = 150;
const AFTER = 100;
/** The most small words between an article and its act. */
const MOST_BETWEEN = 9;
/** The most tokens between an act and the article right after it. */
const MOST_RIGHT_AFTER = 6;
const LONGEST_SHORTENED = 4;

/** What stands between two names of one act, where they are one title. */
const ONE_NAME = /^[\p{L} ]{1,40}$/u;

interface Joined {
  references: readonly Reference[];
  mention: ActMention;
}

function isSmall(token: Token): boolean {
  if (token.kind === 'sign') return ",.()'’/-–‑".includes(token.text);
  return token.kind === 'word' && (token.roles & (OF | ACT | AND | ABOUT)) !== 0;
}

/** Small words only; what an act is about stands behind the word for the act: "of the Framework Decision on". */
function joins(tokens: readonly Token[]): boolean {
  const between = withoutDate(tokens);
  if (between.length > MOST_BETWEEN || !between.every(isSmall)) return false;
  const about = between.findIndex((token) => (token.roles & ABOUT) !== 0 && (token.roles & (OF | ACT | AND)) === 0);
  return about < 0 || between.slice(0, about).some((token) => (token.roles & ACT) !== 0);
}

/** "79. panta 2. punkts. Regula …": a full stop behind a word that is no abbreviation, and a capital. */
function holdsSentenceEnd(text: string, tokens: readonly Token[], act: ActMention): boolean {
  return tokens.some((token, at) => {
    const word = tokens[at - 1];
    const next = tokens[at + 1] ?? act;
    const isStop = isSign(token, '.') && word?.kind === 'word' && word.text.length > LONGEST_SHORTENED;
    return isStop && /^\p{Lu}/u.test(text.slice(next.start, next.end));
  });
}

/** A comma or "and" joins less than another word: "SIS, Art. 26, EAW" leaves the article to the act before it. */
function isLoose(
  text: string,
  between: readonly Token[],
  previous: ActMention | undefined,
  from: number,
  words: CitationWordMap,
): boolean {
  if (previous === undefined || between.length === 0) return false;
  if (!between.every((token) => isSign(token, ',') || (hasRole(token, AND) && !hasRole(token, OF)))) return false;
  return tokensOf(text, previous.end, from, words).every((token) => isSign(token, ',:(') || hasRole(token, OF));
}

/** The references that end right before the act. */
function referencesBefore(
  text: string,
  mention: ActMention,
  words: CitationWordMap,
  floor: number,
  previous: ActMention | undefined,
): Reference[] | null {
  const tokens = tokensOf(text, Math.max(floor, mention.start - BEFORE), mention.start, words);
  for (let at = 0; at < tokens.length; at++) {
    const list = readReferences(tokens, at);
    if (!list) continue;
    const between = tokens.slice(list.next);
    if (isLoose(text, between, previous, list.references[0]?.start ?? 0, words)) return null;
    const isNational = isHeading(tokens.slice(at, list.next), between);
    if (joins(between) && !isNational && !holdsSentenceEnd(text, tokens.slice(at), mention)) return list.references;
  }
  return null;
}

/** "art. 41 SUO, lid 5": the article of the act before, with the parts that follow the act. */
function withPartsBehind(
  text: string,
  references: readonly Reference[],
  mention: ActMention,
  words: CitationWordMap,
  ceiling: number,
): readonly Reference[] {
  const [reference] = references;
  if (!reference || references.length > 1 || reference.article.includes('(') || text[mention.end] !== ',')
    return references;
  const tokens = tokensOf(text, mention.end, Math.min(ceiling, mention.end + AFTER), words);
  if (!hasRole(tokens[1], PART) || hasRole(tokens[1], ARTICLE)) return references;
  const { value, next } = partsAfter(tokens, 0);
  if (value === '' || hasRole(tokens[next], OF | ARTICLE)) return references;
  return [{ ...reference, article: reference.article + value, end: tokens[next - 1]?.end ?? reference.end }];
}

/**
 * The references that begin right after the act; after a system also those farther on in the sentence, where nothing follows
 * that they could be of: "segnalazione nel SIS ex articolo 34", but not "SIS: ... art. 35 ustawy".
 */
function referencesAfter(
  text: string,
  mention: ActMention,
  words: CitationWordMap,
  ceiling: number,
): Reference[] | null {
  const isSystem = mention.instrument < 0;
  const tokens = behindDate(tokensOf(text, mention.end, Math.min(ceiling, mention.end + AFTER), words));
  let isNext = true;
  for (let at = 0; at < Math.min(tokens.length, isSystem ? MOST_BETWEEN : MOST_RIGHT_AFTER); at++) {
    const list = readReferences(tokens, at);
    if (list && isOfAnother(tokens.slice(list.next), mention.isWord)) return null;
    if (list) return isNext || standsAlone(text, mention, list, tokens) ? list.references : null;
    const token = tokens[at] as Token;
    if (isSign(token, ",:(–-)'’") || (token.roles & (OF | ACT | ABOUT)) !== 0) continue;
    isNext = false;
    if (!isSystem || (token.kind === 'sign' && !isShortened(token, tokens[at - 1]))) return null;
  }
  return null;
}

/** In the same line as the system that they are of, an article that the system has, and behind them an end. */
function standsAlone(text: string, { end, acts }: ActMention, list: ReferenceList, tokens: readonly Token[]): boolean {
  const after = tokens[list.next];
  return (
    (after === undefined || isSign(after, ',.;:)')) &&
    list.references.every(({ article }) => acts?.[Number.parseInt(article, 10)] !== undefined) &&
    !text.slice(end, list.references[0]?.start).includes('\n')
  );
}

/** The full stop of "gem." rather than that of a sentence. */
function isShortened(token: Token, word: Token | undefined): boolean {
  return isSign(token, '.') && word?.kind === 'word' && word.text.length <= LONGEST_SHORTENED;
}

/** Mentions in order, without those that lie inside a longer one. */
function outermost(mentions: readonly ActMention[]): ActMention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  let until = -1;
  return sorted.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
}

/** "The Convention of 19 June 1990 implementing the Schengen Agreement": one act, by two of its names. */
function joinedNames(text: string, mentions: readonly ActMention[], exact: ReadonlySet<ActMention>): ActMention[] {
  const joined: ActMention[] = [];
  for (const mention of mentions) {
    const last = joined.at(-1);
    const isSame = last !== undefined && last.instrument === mention.instrument && mention.instrument >= 0;
    if (isSame && !exact.has(last) && !exact.has(mention) && ONE_NAME.test(text.slice(last.end, mention.start)))
      joined[joined.length - 1] = { ...last, end: mention.end };
    else joined.push(mention);
  }
  return joined;
}

/** `41(5)(b)` → `41`. */
export function topArticle(article: string): string {
  return /^\d+[a-z]?/.exec(article)?.[0] ?? '';
}

/** The instrument that the mention stands for beside the article; null where that is not known. */
function resolve(common: CommonPack, mention: ActMention, article: string) {
  if (mention.instrument >= 0) return common.instruments[mention.instrument] ?? null;
  const id = mention.acts?.[Number.parseInt(article, 10)];
  return common.instruments.find((instrument) => instrument.id === id) ?? null;
}

function citationFinding(
  text: string,
  common: CommonPack,
  mention: ActMention,
  reference: Reference,
  whole: boolean,
): Finding | null {
  const instrument = resolve(common, mention, reference.article);
  if (instrument === null) return null;
  const start = whole ? Math.min(reference.start, mention.start) : reference.start;
  const end = whole ? Math.max(reference.end, mention.end) : reference.end;
  const topic = instrument.articles?.[topArticle(reference.article)] ?? instrument.topic;
  return {
    kind: 'citation',
    id: instrument.id,
    start,
    end,
    surface: text.slice(start, end),
    how: 'citation',
    langs: [],
    weight: 1,
    ...(topic ? { topic } : {}),
    citation: { instrument: instrument.id, celex: instrument.celex, article: reference.article },
  };
}

/**
 * @param named where listed names of acts stand @param numbers offsets where a number of an act may begin @param acts the acts' numbers
 */
export function findCitations(
  text: string,
  common: CommonPack,
  words: CitationWordMap,
  acts: ActNumbers,
  named: readonly ActMention[],
  numbers: readonly number[],
): Citations {
  const numbered = new Map<ActMention, boolean>();
  for (const offset of numbers) {
    const act = celexAt(text, offset, acts) ?? numberAt(text, offset, acts, words);
    if (act) numbered.set({ start: act.start, end: act.end, instrument: act.instrument }, act.needsArticle);
  }
  // A number says more surely which act is meant than a name that holds it.
  const exact = outermost([...numbered.keys()]);
  const inNumber = spans(exact);
  const apart = outermost([...named.filter((mention) => !inNumber.touch(mention)), ...exact]);
  const mentions = joinedNames(text, apart, new Set(exact));
  const joined: Joined[] = [];
  const claimed: number[] = [];
  mentions.forEach((mention, at) => {
    const floor = Math.max(mentions[at - 1]?.end ?? 0, claimed.at(-1) ?? 0);
    const references = referencesBefore(text, mention, words, floor, mentions[at - 1]);
    claimed.push(mention.end);
    const ceiling = mentions[at + 1]?.start ?? text.length;
    if (references && !areNational(text, common.instruments[mention.instrument]?.id, references))
      joined.push({ references: withPartsBehind(text, references, mention, words, ceiling), mention });
  });
  // An article between two acts belongs to the one behind it, where it has been joined to that one.
  const firstOf = new Map(joined.map(({ mention, references }) => [mention, references[0]?.start ?? mention.start]));
  mentions.forEach((mention, at) => {
    if (firstOf.has(mention)) return;
    const next = mentions[at + 1];
    const ceiling = next ? (firstOf.get(next) ?? next.start) : text.length;
    const references = referencesAfter(text, mention, words, ceiling);
    if (references && !areNational(text, common.instruments[mention.instrument]?.id, references))
      joined.push({ references, mention });
  });
  const out: Citations = { citations: [], instruments: [], taken: joined.map(({ mention }) => mention) };
  for (const { references, mention } of joined) {
    const nearest = references[0] && references[0].start >= mention.end ? references[0] : references.at(-1);
    for (const reference of references) {
      const finding = citationFinding(text, common, mention, reference, reference === nearest);
      if (finding) out.citations.push(finding);
    }
  }
  const taken = new Set(out.taken);
  const kept = new Set(mentions);
  for (const [mention, needsArticle] of numbered) {
    const instrument = common.instruments[mention.instrument];
    if (needsArticle || taken.has(mention) || !kept.has(mention) || !instrument) continue;
    out.instruments.push({
      kind: 'instrument',
      id: instrument.id,
      start: mention.start,
      end: mention.end,
      surface: text.slice(mention.start, mention.end),
      how: 'number',
      langs: [],
      weight: 1,
      ...(instrument.topic ? { topic: instrument.topic } : {}),
    });
  }
  return out;
}
