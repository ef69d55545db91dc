/** A query that is one name. */
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isState } from './aliases.ts';
import { longestEnding, takeBegun } from './take-beginnings.ts';
import { almostTheSame, shortestLike, takeLikeness } from './take-likenesses.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

/** "swedish initative" is an act; "slovenia surveillance" is nearly the name of nothing. */
const oneSlip = 0.85;
/** "tutkintamääräys viro" is no slip of "tutkintamääräysdirektiivi". */
const fewSlips = 2;

/** Several words that as they stand are a name of the officer's: "UK Prüm Data Decision" is no card of that state. */
export function takeNamed(tokens: Token[], index: AliasIndex, found: Understanding): void {
  if (tokens.length < 2) return;
  const known = index.exact(tokens.map((token) => token.key).join(' '));
  if (known.some((alias) => index.isOwn(alias))) take(tokens, known, 'exact', (alias) => alias.weight, found);
}

/**
 * A query that as a whole is on the way to a name in the officer's own languages, or almost is one: "slovensk" is for a
 * Czech officer on the way to Slovakia, although it is the Danish for Slovenian; "mandat d'arrt" is no mandate.
 */
export function takeWhole(tokens: Token[], index: AliasIndex, found: Understanding): void {
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
  else if (tokens.length > 1) {
    const hasState = tokens.some((token) => index.exact(token.key).some(isState));
    if (hasState) takeLikeness(tokens, key, index, found, oneSlip, fewSlips);
    else takeLikeness(tokens, key, index, found, almostTheSame);
  }
}
