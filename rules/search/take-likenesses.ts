/** Words that are like a name: misspelt, or in another order. */
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isState } from './aliases.ts';
import type { InAnyOrder } from './any-order.ts';
import { hasWordLike } from './same-word.ts';
import { slipDistance } from './slip-distance.ts';
import { prefixScore } from './take-beginnings.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

const fuzzyScore = 0.7;
export const shortestLike = 5;
const longestLike = 60;
/** A name of several words with a slip in it, rather than several names. */
export const almostTheSame = 0.8;
/** A state that is not meant is the worst of answers: one slip in a short name, two in a long one. */
const longestOneSlip = 7;
/** Shorter words are like some state's name in one language or other. */
const shortestForeignState = 6;
/** What is hardly less alike than the best may be meant as well. */
const nearTheBest = 0.12;
const unnamedFamily = 0.85;
const leastOfLonger = 3;
const allWords = 0.97;

/** Several words that are left, as the words of one name, whatever stands between them and in whatever order. */
export function takeAnyOrder(tokens: Token[], index: AliasIndex, found: Understanding): void {
  const left = tokens.filter((token) => !token.used && !token.isSmall && !token.isIdle);
  if (left.length > 1) takeLikest(left, index.inAnyOrder(left.map((token) => token.key)), found);
}

/** All words of a longer name and no others, but for small ones: "orden europea investigacion" is no "orden europea". */
export function takeAll(tokens: Token[], index: AliasIndex, found: Understanding): void {
  const telling = tokens.filter((token) => !token.isSmall && !token.isIdle);
  if (telling.length < leastOfLonger || telling.some((token) => token.used)) return;
  const likes = index.inAnyOrder(telling.map((token) => token.key)).filter(({ likeness }) => likeness >= allWords);
  takeLikest(telling, likes, found);
}

/** Where no activity was understood: as words of a language that is not the officer's. */
export function takeForeign(tokens: Token[], index: AliasIndex, found: Understanding): void {
  const left = tokens.filter((token) => !token.used && !token.isSmall && !token.isIdle);
  if (left.length === 0 || found.topics.length + found.instruments.length > 0) return;
  takeLikest(left, index.foreignInAnyOrder(left.map((token) => token.key)), found);
}

function takeLikest(tokens: Token[], likes: readonly InAnyOrder[], found: Understanding): void {
  const best = likes[0];
  if (!best) return;
  const near = likes.filter(({ likeness }) => likeness > best.likeness - nearTheBest);
  const likeness = new Map(near.map((like) => [like.alias, like.likeness]));
  const run = tokens.filter((_, at) => best.words[at]);
  const typed = run.map((token) => token.key).join(' ');
  const score = (alias: Alias) => prefixScore * alias.weight * ofFamily(alias, typed);
  take(run, [...likeness.keys()], 'fuzzy', (alias) => score(alias) * (likeness.get(alias) ?? 0), found);
}

/** Who means a topic of a family ("sis-arrest") says so: a name that has the family's word is less likely meant without it. */
function ofFamily({ key, target }: Alias, typed: string): number {
  const [family = ''] = target.id.split('-');
  const isNamed = (text: string) => text.split(' ').includes(family);
  return target.kind === 'topic' && target.id !== family && isNamed(key) && !isNamed(typed) ? unnamedFamily : 1;
}

/**
 * @param least how alike a name must be, from 0 to 1
 * @param most slips of the finger
 */
export function takeLikeness(
  run: Token[],
  key: string,
  index: AliasIndex,
  found: Understanding,
  least: number,
  most = longestLike,
): void {
  if (key.length < shortestLike || key.length > longestLike) return;
  // A word that says what is asked about is no state with a slip in it.
  const isSaid = run.some((token) => token.isSaid || token.isEveryday);
  const mayBeState = (alias: Alias) => !isSaid && (key.length >= shortestForeignState || index.isOfInterface(alias));
  const slips = key.length > longestOneSlip ? 2 : 1;
  const likes = index
    .like(key)
    .filter(
      ({ alias, likeness }) =>
        likeness >= least &&
        (most === longestLike || slipDistance(key, alias.key, most) <= most) &&
        (run.length > 1 || hasWordLike(alias.key, key)) &&
        (!isState(alias) || (mayBeState(alias) && slipDistance(key, alias.key, slips) <= slips)),
    );
  const best = likes[0]?.likeness ?? 0;
  const near = new Map(
    likes.filter(({ likeness }) => likeness > best - nearTheBest).map((like) => [like.alias, like.likeness]),
  );
  if (near.size === 0) return;
  // A word of a longer name is alike to it, and yet little of it.
  const share = (alias: Alias) => 0.5 + 0.5 * Math.min(1, key.length / alias.key.length);
  const score = (alias: Alias) =>
    fuzzyScore * alias.weight * (near.get(alias) ?? 0) * share(alias) * ofFamily(alias, key);
  take(run, [...near.keys()], 'fuzzy', score, found);
}
