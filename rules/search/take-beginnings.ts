/** Words that are the beginning of a name. */
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isPlace, isState } from './aliases.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

/** Better than any likeness. */
export const prefixScore = 0.85;
/** Beginnings shorter than this are the beginning of too much. */
const shortestPrefix = 2;
/** Words in the middle of a query are whole, and small words are likely to be only that. */
const shortestWord = 4;
/** Of a language that is not the officer's. */
const shortestForeign = 5;
/** Of a state in a language that is not the interface's, or by an everyday word: "all" is hardly on the way to Allemagne. */
const shortestState = 4;
/** "at the frontier" is no way to the internal frontier: less than an everyday word. */
const besideOthers = 0.8;
/** Of a town among other words. */
const shortestPlace = 5;
const notLatin = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;
/** A whole word may still lack its ending. */
export const longestEnding = 3;

/**
 * The whole first word of a place's name ("Flughafen …") is a word like any other, and no way to the place; so is any word
 * that others follow, and among others the first word of a state's: "na granicy" is at no Czech border.
 */
export function takeBeginning(
  run: Token[],
  key: string,
  tokens: Token[],
  index: AliasIndex,
  found: Understanding,
): void {
  const isLast = run.at(-1) === tokens.at(-1);
  if (key.length < (isLast ? shortestPrefix : shortestWord)) return;
  const isAlone = run.length === tokens.length;
  const isNear = (alias: Alias) => {
    const lacks = alias.key.slice(key.length);
    if (!isLast) return lacks.length <= longestEnding && !isPlace(alias) && !lacks.startsWith(' ');
    if (isState(alias) && !isAlone && lacks.includes(' ')) return false;
    return !isPlace(alias) || (key.length >= (isAlone ? shortestWord : shortestPlace) && !lacks.startsWith(' '));
  };
  const isSure = (alias: Alias) => key.length >= leastOf(run, alias, index) && !isStranger(run, isLast, alias, index);
  const aliases = index.startingWith(key).filter((alias) => isNear(alias) && isSure(alias));
  const own = aliases.filter((alias) => index.isOwn(alias));
  const meant = own.length > 0 ? own : aliases;
  if (meant.length > 0) takeBegun(run, key, meant.slice(0, 8), found, isAlone ? 1 : besideOthers);
}

/** The last words, of which the very last lacks its end: "european arrest warr". Sooner than one of them by itself. */
export function takeLastWords(tokens: Token[], index: AliasIndex, found: Understanding): void {
  for (let words = Math.min(index.mostWords, tokens.length); words > 1; words--) {
    const run = tokens.slice(-words);
    if (run[0]?.isSmall || run.some((token) => token.used)) continue;
    const key = run.map((token) => token.key).join(' ');
    const begun = index
      .startingWith(key)
      .filter((alias) => index.isOwn(alias) && !isPlace(alias) && !alias.key.includes(' ', key.length));
    if (begun.length === 0) continue;
    if (!begun.some((alias) => alias.key === key)) takeBegun(run, key, begun.slice(0, 8), found);
    return;
  }
}

/** How many letters must be typed. */
function leastOf(run: Token[], alias: Alias, index: AliasIndex): number {
  if (!index.isOwn(alias)) return shortestForeign;
  return isState(alias) && (run[0]?.isEveryday || !index.isOfInterface(alias)) ? shortestState : shortestPrefix;
}

/** A word of the officer's own, one that is whole, or one in Greek or Cyrillic letters is on the way to no Latin name of a third language. */
function isStranger(run: Token[], isLast: boolean, alias: Alias, index: AliasIndex): boolean {
  if (index.isOwn(alias) && !isPlace(alias)) return false;
  if (!index.isOwn(alias) && (!isLast || (run.length === 1 && run[0]?.isEveryday))) return true;
  return !notLatin.test(alias.text) && run.some(({ text }) => notLatin.test(text));
}

/**
 * The more of an alias is typed, the surer it is.
 *
 * @param lacking weighs a name of which whole words are lacking
 */
export function takeBegun(
  run: Token[],
  key: string,
  aliases: readonly Alias[],
  found: Understanding,
  lacking = 1,
): void {
  const share = (alias: Alias) => 0.6 + (0.4 * key.length) / alias.key.length;
  const whole = (alias: Alias) => (alias.key.includes(' ', key.length) ? lacking : 1);
  take(run, aliases, 'prefix', (alias) => prefixScore * alias.weight * share(alias) * whole(alias), found);
}
