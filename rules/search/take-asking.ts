/** Words of a whole sentence: in whose state it happens, and what says nothing of what is asked. */
import type { AliasIndex } from './alias-index.ts';
import type { AskingWords } from './search-words.ts';
import type { Token } from './tokens.ts';
import type { Understanding } from './understanding.ts';

/**
 * Takes the words for the asker's own state; what is idle means nothing by itself, though it may stand in a name.
 *
 * @param langs the officer's
 */
export function takeAsking(
  tokens: Token[],
  { here, leaving, idle }: AskingWords,
  langs: readonly string[],
  found: Understanding,
): void {
  for (const token of tokens) token.isIdle = tokens.length > 1 && idle.includes(token.key);
  if (
    runOf(
      tokens,
      langs.flatMap((lang) => leaving[lang] ?? []),
    )
  )
    return;
  const run = runOf(
    tokens,
    langs.flatMap((lang) => here[lang] ?? []),
  );
  if (!run) return;
  found.isHere = true;
  for (const token of run) token.used = true;
}

/** A word of the officer's own, everyday or a name, is never strange. */
export function markStrange(tokens: Token[], strange: readonly string[], index: AliasIndex): void {
  const isStrange = (key: string) =>
    strange.some((word) => (word.endsWith('*') ? key.startsWith(word.slice(0, -1)) : key === word));
  for (const token of tokens)
    token.isStrange =
      !token.isEveryday && isStrange(token.key) && !index.exact(token.key).some((alias) => index.isOwn(alias));
}

/** The words of the first of the phrases that stands there. */
function runOf(tokens: Token[], phrases: readonly string[]): Token[] | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const at = tokens.findIndex((_, place) => words.every((word, next) => tokens[place + next]?.key === word));
    if (at >= 0) return tokens.slice(at, at + words.length);
  }
  return null;
}
