/** Codes of states among the words: "de fr nacheile". */
import type { StateId } from '../model/book.ts';
import type { AliasIndex } from './alias-index.ts';
import { isState } from './aliases.ts';
import type { Token } from './tokens.ts';
import type { Understanding } from './understanding.ts';

/** Two-letter codes that are everyday words in one of the languages count only beside another code, in capitals, or beside a name. */
const everydayCodes = new Set('ad al at ba be de el es is it li lu mc me no se si va'.split(' '));
/** Of these, what is a word of so many languages, or a short form of something else, that a name beside it says nothing. */
const neverBesideName = new Set(['ad', 'mc', 'me', 'va']);

export function takeCodes(
  tokens: Token[],
  codes: ReadonlyMap<string, StateId>,
  index: AliasIndex,
  found: Understanding,
): void {
  const codeAt = (at: number) => {
    const token = tokens[at];
    return token && /^[A-Za-z]{2,3}$/.test(token.text) ? codes.get(token.text.toUpperCase()) : undefined;
  };
  for (const [at, token] of tokens.entries()) {
    const state = codeAt(at);
    if (!state || token.used || index.exact(token.key).some((alias) => !isState(alias) && index.isOwn(alias))) continue;
    const isCapital =
      token.text === token.text.toUpperCase() && tokens.some((other) => other.text !== other.text.toUpperCase());
    const isBeside = codeAt(at - 1) !== undefined || codeAt(at + 1) !== undefined;
    const isEveryday = everydayCodes.has(token.text.toLowerCase());
    if (isEveryday && !isBeside && !isCapital && tokens.length > 1 && !isBesideName(tokens, at, index)) continue;
    if (token.text.length === 3 && !isBeside && tokens.length > 1 && token.text !== token.text.toUpperCase()) continue;
    if (!isBeside && isBeginning(tokens, at, index)) continue;
    token.used = true;
    found.states.push({ id: state, score: 1, why: { tier: 'exact', typed: token.text, matched: state } });
  }
}

/**
 * "lu observation", "nacheile it": all that stands behind or before the code is one name, and in the language of that name the
 * code is no word. "de drugs" is Dutch, and asks for no Germany.
 */
function isBesideName(tokens: Token[], at: number, index: AliasIndex): boolean {
  const code = tokens[at]?.key ?? '';
  if ((at > 0 && at < tokens.length - 1) || neverBesideName.has(code)) return false;
  const others = tokens.filter((_, place) => place !== at).map(({ key }) => key);
  const names = index.exact(others.join(' ')).filter((alias) => !isState(alias));
  const isWord = (lang: string | null | undefined) => typeof lang === 'string' && index.isSmallIn(code, lang);
  return names.length > 0 && ![index.langs[0], ...names.map(({ lang }) => lang)].some(isWord);
}

/** The last word may be on the way to another: "skupna preiskovalna sk" asks for no Slovakia; "pursuit de nl" does for a way. */
function isBeginning(tokens: Token[], at: number, index: AliasIndex): boolean {
  if (at === 0 || at < tokens.length - 1 || tokens[at]?.text !== tokens[at]?.text.toLowerCase()) return false;
  const begun = tokens
    .map((_, from) =>
      tokens
        .slice(from, at + 1)
        .map(({ key }) => key)
        .join(' '),
    )
    .slice(0, at);
  return begun.some((key) => index.ownStartingWith(key).some((alias) => alias.key !== key));
}
