/** Words that are a name as they stand. */
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isState } from './aliases.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

const otherMarks = 0.9;
const notLatin = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * The longest runs of words that are an alias as they stand. Runs of several words are sure in any language; of single
 * words, those of the officer's own languages come first.
 *
 * @param fewest words of a run
 */
export function takeExact(
  tokens: Token[],
  index: AliasIndex,
  found: Understanding,
  isWanted: (alias: Alias) => boolean,
  fewest = 1,
): void {
  for (let words = index.mostWords; words >= fewest; words--)
    for (let at = 0; at + words <= tokens.length; at++) {
      const run = tokens.slice(at, at + words);
      if (run.some((token) => token.used)) continue;
      const known = index.exact(run.map((token) => token.key).join(' '));
      const aliases = words > 1 || known.some((alias) => isWanted(alias) && isMeant(run, alias, index)) ? known : [];
      if (aliases.length === 0 || isNoise(run, tokens)) continue;
      const typed = run.map((token) => token.text).join('');
      const meant = aliases.filter((alias) => !isOther(alias, typed));
      if (meant.length > 0) take(run, meant, 'exact', (alias) => alias.weight * likeMarks(alias, typed), found);
    }
}

/** "dane" are data for a Polish officer, though in English it is a Dane. */
function isMeant([only]: Token[], alias: Alias, index: AliasIndex): boolean {
  return !only?.isEveryday || index.isOfInterface(alias) || (index.isOwn(alias) && !isState(alias));
}

/** Who types marks does not mean an acronym that has none: Lithuanian "sieną" is no SIENA. */
function isOther({ text }: Alias, typed: string): boolean {
  return isMarked(typed) && text === text.toUpperCase() && lettersOf(text) !== lettersOf(typed);
}

/** Who types marks, or Greek, means the word that has them. */
function likeMarks({ text, endings }: Alias, typed: string): number {
  if (notLatin.test(typed) && !notLatin.test(text)) return otherMarks;
  return !endings && isMarked(typed) && !notLatin.test(text) && lettersOf(text) !== lettersOf(typed) ? otherMarks : 1;
}

function isMarked(typed: string): boolean {
  return !notLatin.test(typed) && /\p{M}/u.test(typed.normalize('NFD'));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
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
