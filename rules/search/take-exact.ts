/** Words that are a name as they stand. */
import type { AliasIndex } from './alias-index.ts';
import type { Alias } from './aliases.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

/**
 * The longest runs of words that are an alias as they stand. Runs of several words are sure in any language; of single
 * words, those of the officer's own languages come first.
 */
export function takeExact(
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

/** An idle word among others; and one short lower-case word is more likely a small word than an acronym. */
function isNoise(run: Token[], tokens: Token[]): boolean {
  const [only] = run;
  if (run.length === 1 && only?.isIdle) return true;
  return (
    run.length === 1 &&
    only !== undefined &&
    only.key.length <= 2 &&
    tokens.length > 1 &&
    only.text !== only.text.toUpperCase()
  );
}
