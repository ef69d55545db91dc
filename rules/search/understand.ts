/** What the typed words mean: states in their order, topics, acts, provisions; and the words that mean nothing yet. */
import type { Detector } from '../detect/detector.ts';
import type { InstrumentId, StateId, TopicId } from '../model/book.ts';
import type { Finding } from '../model/finding.ts';
import type { Reason } from '../model/result.ts';
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isPlace } from './aliases.ts';
import type { InAnyOrder } from './any-order.ts';
import { slipDistance } from './slip-distance.ts';
import { type Token, tokensOf } from './tokens.ts';

export interface Understood<Id> {
  id: Id;
  score: number;
  why: Reason;
}

export interface Understanding {
  /** In the order typed. */
  states: Understood<StateId>[];
  /** The best first. */
  topics: Understood<TopicId>[];
  instruments: Understood<InstrumentId>[];
  provisions: (Understood<InstrumentId> & { article: string; topic: TopicId | null })[];
  /** Folded words that led nowhere. */
  rest: string[];
}

const prefixScore = 0.85;
const fuzzyScore = 0.7;
/** Beginnings shorter than this are the beginning of too much. */
const shortestPrefix = 2;
/** Words in the middle of a query are whole, and small words are likely to be only that. */
const shortestWord = 4;
const longestEnding = 3;
const shortestLike = 5;
/** A name of several words with a slip in it, rather than several names. */
const almostTheSame = 0.8;
const longestLike = 60;
/** A state that is not meant is the worst of answers: one slip in a short name, two in a long one. */
const longestOneSlip = 7;
/** What is hardly less alike than the best may be meant as well. */
const nearTheBest = 0.12;
/** Two names that speak for the same topic: the second adds this share of its own weight. */
const secondCue = 0.5;
const familyCue = 0.7;
const smallestFamily = 3;
const leastPart = 0.5;
/** Two-letter codes that are everyday words in one of the languages count only beside another code, or in capitals. */
const everydayCodes = new Set('ad al at ba be de el es is it li lu mc me no se si va'.split(' '));

/** @param detector finds provisions ("art 41 cisa") and numbers of acts */
export function understand(
  query: string,
  index: AliasIndex,
  detector: Detector,
  codes: ReadonlyMap<string, StateId>,
): Understanding {
  const found: Understanding = { states: [], topics: [], instruments: [], provisions: [], rest: [] };
  let text = query;
  for (const finding of citedIn(query, detector)) {
    const why: Reason = { tier: 'citation', typed: query.slice(finding.start, finding.end), matched: finding.surface };
    const article = finding.citation?.article;
    if (article) found.provisions.push({ id: finding.id, article, topic: finding.topic ?? null, score: 1, why });
    else found.instruments.push({ id: finding.id, score: 1, why });
    text = text.slice(0, finding.start) + ' '.repeat(finding.end - finding.start) + text.slice(finding.end);
  }
  const tokens = tokensOf(text, index);
  takeCodes(tokens, codes, found);
  takeWhole(tokens, index, found);
  takeExact(tokens, index, found, (alias) => index.isOwn(alias));
  takeExact(tokens, index, found, () => true);
  takeAnyOrder(tokens, index, found);
  takeRest(tokens, (run, key, isLast) => takeBeginning(run, key, isLast, index, found));
  takeForeign(tokens, index, found);
  takeRest(tokens, (run, key) => takeLikeness(run, key, index, found, run.length > 1 ? almostTheSame : 0));
  favourFamily(tokens, index, found);
  found.rest = tokens.filter((token) => !token.used && !token.isSmall).map((token) => token.key);
  found.topics.sort((a, b) => b.score - a.score);
  return found;
}

/**
 * Provisions and numbers of acts: what no list of names holds. Nobody types capitals into a search box, so a query that
 * cites nothing as it stands is read once more in capitals.
 */
function citedIn(query: string, detector: Detector): Finding[] {
  const capitals = query.toUpperCase();
  const readings = capitals.length === query.length ? [query, capitals] : [query];
  for (const text of readings) {
    const found = detector.detect(text).filter((finding) => finding.citation?.article || finding.how === 'number');
    if (found.length > 0) return found;
  }
  return [];
}

function takeCodes(tokens: Token[], codes: ReadonlyMap<string, StateId>, found: Understanding): void {
  const codeAt = (at: number) => {
    const token = tokens[at];
    return token && /^[A-Za-z]{2,3}$/.test(token.text) ? codes.get(token.text.toUpperCase()) : undefined;
  };
  for (const [at, token] of tokens.entries()) {
    const state = codeAt(at);
    if (!state) continue;
    const isCapital =
      token.text === token.text.toUpperCase() && tokens.some((other) => other.text !== other.text.toUpperCase());
    const isBeside = codeAt(at - 1) !== undefined || codeAt(at + 1) !== undefined;
    if (everydayCodes.has(token.text.toLowerCase()) && !isBeside && !isCapital && tokens.length > 1) continue;
    if (token.text.length === 3 && !isBeside && tokens.length > 1 && token.text !== token.text.toUpperCase()) continue;
    token.used = true;
    found.states.push({ id: state, score: 1, why: { tier: 'exact', typed: token.text, matched: state } });
  }
}

/**
 * The longest runs of words that are an alias as they stand. Runs of several words are sure in any language; of single
 * words, those of the officer's own languages come first.
 */
function takeExact(
  tokens: Token[],
  index: AliasIndex,
  found: Understanding,
  isWanted: (alias: Alias) => boolean,
): void {
  for (let words = index.mostWords; words > 0; words--)
    for (let at = 0; at + words <= tokens.length; at++) {
      const run = tokens.slice(at, at + words);
      if (run.some((token) => token.used)) continue;
      const known = index.exact(run.map((token) => token.key).join(' '));
      const aliases = words > 1 || known.some(isWanted) ? known : [];
      if (aliases.length === 0 || isNoise(run, tokens)) continue;
      take(run, aliases, 'exact', (alias) => alias.weight, found);
    }
}

/**
 * A query that as a whole is on the way to a name in the officer's own languages, or almost is one: "slovensk" is for a
 * Czech officer on the way to Slovakia, although it is the Danish for Slovenian; "mandat d'arrt" is no mandate.
 */
function takeWhole(tokens: Token[], index: AliasIndex, found: Understanding): void {
  if (tokens.length === 0 || tokens.some((token) => token.used)) return;
  const key = tokens.map((token) => token.key).join(' ');
  if (key.length < shortestLike) return;
  const exact = index.exact(key);
  if (exact.some((alias) => index.isOwn(alias))) {
    take(tokens, exact, 'exact', (alias) => alias.weight, found);
    return;
  }
  const most = tokens.length > 1 ? key.length : longestEnding;
  const isNear = (alias: Alias) => alias.key.length - key.length <= most && index.isOwn(alias);
  const begun = index.startingWith(key).filter(isNear).slice(0, 8);
  if (begun.length > 0) takeBegun(tokens, key, begun, found);
  else if (tokens.length > 1 && !tokens.some(({ key }) => index.exact(key).some(isState)))
    takeLikeness(tokens, key, index, found, almostTheSame);
}

const isState = ({ target }: Alias) => target.kind === 'state';

/** One short lower-case word among others is more likely a small word than an acronym. */
function isNoise(run: Token[], tokens: Token[]): boolean {
  const [only] = run;
  return (
    run.length === 1 &&
    only !== undefined &&
    only.key.length <= 2 &&
    tokens.length > 1 &&
    only.text !== only.text.toUpperCase()
  );
}

/** Several words that are left, as the words of one name, whatever stands between them and in whatever order. */
function takeAnyOrder(tokens: Token[], index: AliasIndex, found: Understanding): void {
  const left = tokens.filter((token) => !token.used && !token.isSmall);
  if (left.length > 1) takeLikest(left, index.inAnyOrder(left.map((token) => token.key)), found);
}

/** Where no activity was understood: as words of a language that is not the officer's. */
function takeForeign(tokens: Token[], index: AliasIndex, found: Understanding): void {
  const left = tokens.filter((token) => !token.used && !token.isSmall);
  if (left.length === 0 || found.topics.length + found.instruments.length > 0) return;
  takeLikest(left, index.foreignInAnyOrder(left.map((token) => token.key)), found);
}

function takeLikest(tokens: Token[], likes: readonly InAnyOrder[], found: Understanding): void {
  const best = likes[0];
  if (!best) return;
  const near = likes.filter(({ likeness }) => likeness > best.likeness - nearTheBest);
  const likeness = new Map(near.map((like) => [like.alias, like.likeness]));
  const run = tokens.filter((_, at) => best.words[at]);
  take(run, [...likeness.keys()], 'fuzzy', (alias) => prefixScore * alias.weight * (likeness.get(alias) ?? 0), found);
}

/** "stolen car sis": of the topics found, those of the family that is named ("sis-objects") are meant. */
function favourFamily(tokens: readonly Token[], index: AliasIndex, found: Understanding): void {
  for (const { key } of tokens) {
    const isMember = (topic: string) => topic.startsWith(`${key}-`);
    const members = found.topics.filter(({ id }) => isMember(id));
    if (members.length === 0) continue;
    const family = new Set(index.startingWith(`${key} `).map(({ target }) => target.id));
    if ([...family].filter(isMember).length < smallestFamily) continue;
    for (const topic of members) topic.score += familyCue;
  }
}

/** The words that are left, the longest runs first. The last of them is still being typed. */
function takeRest(tokens: Token[], takeRun: (run: Token[], key: string, isLast: boolean) => void): void {
  for (let words = Math.min(5, tokens.length); words > 0; words--)
    for (let at = 0; at + words <= tokens.length; at++) {
      const run = tokens.slice(at, at + words);
      const isLast = at + words === tokens.length;
      const isFramed = !run[0]?.isSmall && (isLast || !run.at(-1)?.isSmall);
      if (run.some((token) => token.used) || !(isFramed || (isLast && words === 1))) continue;
      takeRun(run, run.map((token) => token.key).join(' '), isLast);
    }
}

function takeBeginning(run: Token[], key: string, isLast: boolean, index: AliasIndex, found: Understanding): void {
  if (key.length < (isLast ? shortestPrefix : shortestWord)) return;
  const isNear = (alias: Alias) =>
    isLast
      ? key.length >= shortestWord || !isPlace(alias)
      : alias.key.length - key.length <= longestEnding && !isPlace(alias);
  const aliases = index.startingWith(key).filter(isNear).slice(0, 8);
  if (aliases.length > 0) takeBegun(run, key, aliases, found);
}

/** The more of an alias is typed, the surer it is. */
function takeBegun(run: Token[], key: string, aliases: readonly Alias[], found: Understanding): void {
  const share = (alias: Alias) => 0.6 + (0.4 * key.length) / alias.key.length;
  take(run, aliases, 'prefix', (alias) => prefixScore * alias.weight * share(alias), found);
}

function takeLikeness(run: Token[], key: string, index: AliasIndex, found: Understanding, least: number): void {
  if (key.length < shortestLike || key.length > longestLike) return;
  const slips = key.length > longestOneSlip ? 2 : 1;
  const likes = index
    .like(key)
    .filter(
      ({ alias, likeness }) => likeness >= least && (!isState(alias) || slipDistance(key, alias.key, slips) <= slips),
    );
  const best = likes[0]?.likeness ?? 0;
  const near = new Map(
    likes.filter(({ likeness }) => likeness > best - nearTheBest).map((like) => [like.alias, like.likeness]),
  );
  if (near.size === 0) return;
  // A word of a longer name is alike to it, and yet little of it.
  const share = (alias: Alias) => 0.5 + 0.5 * Math.min(1, key.length / alias.key.length);
  const score = (alias: Alias) => fuzzyScore * alias.weight * (near.get(alias) ?? 0) * share(alias);
  take(run, [...near.keys()], 'fuzzy', score, found);
}

function take(
  run: Token[],
  aliases: readonly Alias[],
  tier: Reason['tier'],
  score: (alias: Alias) => number,
  found: Understanding,
): void {
  const typed = run.map((token) => token.text).join(' ');
  // What most of the words say is meant rather than what one of them says.
  const part = leastPart + (1 - leastPart) * run.reduce((sum, token) => sum + token.share, 0);
  for (const token of run) token.used = true;
  // The words name either one state or topics and acts: a place that begins like an activity is no partner of it.
  const best = (wanted: boolean) =>
    aliases
      .filter((alias) => isState(alias) === wanted)
      .reduce<Alias | null>((top, alias) => (top === null || score(alias) > score(top) ? alias : top), null);
  const [state, other] = [best(true), best(false)];
  const isPartner = state !== null && (other === null || score(state) > score(other));
  const named = new Map<string, { alias: Alias; score: number }>();
  for (const alias of isPartner ? [state] : aliases.filter((one) => !isState(one))) {
    const key = `${alias.target.kind} ${alias.target.id}`;
    const one = score(alias);
    if ((named.get(key)?.score ?? -1) < one) named.set(key, { alias, score: one });
  }
  for (const { alias, score } of named.values()) {
    const { kind, id } = alias.target;
    const list: Understood<string>[] =
      kind === 'state' ? found.states : kind === 'topic' ? found.topics : found.instruments;
    const entry = { id, score: kind === 'state' ? score : score * part, why: { tier, typed, matched: alias.text } };
    const known = list.findIndex((other) => other.id === id);
    const other = list[known];
    if (!other) list.push(entry);
    else if (kind === 'state') list[known] = other.score < entry.score ? entry : other;
    else {
      const [more, less] = other.score < entry.score ? [entry, other] : [other, entry];
      list[known] = { ...more, score: more.score + secondCue * less.score };
    }
  }
}
