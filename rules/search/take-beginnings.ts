/** Words that are the beginning of a name. */
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isPlace } from './aliases.ts';
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
/** A whole word may still lack its ending. */
export const longestEnding = 3;

/**
 * The whole first word of a place's name ("Flughafen …") is a word like any other, and no way to the place.
 *
 * @param isLast whether the last of the words is the last of the query, which is still being typed
 */
export function takeBeginning(
  run: Token[],
  key: string,
  isLast: boolean,
  index: AliasIndex,
  found: Understanding,
): void {
  if (key.length < (isLast ? shortestPrefix : shortestWord)) return;
  const isNear = (alias: Alias) =>
    isLast
      ? !isPlace(alias) || (key.length >= shortestWord && alias.key[key.length] !== ' ')
      : alias.key.length - key.length <= longestEnding && !isPlace(alias);
  const isLong = (alias: Alias) => key.length >= shortestForeign || index.isOwn(alias);
  const aliases = index
    .startingWith(key)
    .filter((alias) => isNear(alias) && isLong(alias))
    .slice(0, 8);
  if (aliases.length > 0) takeBegun(run, key, aliases, found);
}

/** The more of an alias is typed, the surer it is. */
export function takeBegun(run: Token[], key: string, aliases: readonly Alias[], found: Understanding): void {
  const share = (alias: Alias) => 0.6 + (0.4 * key.length) / alias.key.length;
  take(run, aliases, 'prefix', (alias) => prefixScore * alias.weight * share(alias), found);
}
