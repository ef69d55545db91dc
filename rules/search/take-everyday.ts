/** Words that name nothing and yet say what is asked about: "he legs it", "abgehauen". */
import type { Reason } from '../model/result.ts';
import type { AliasIndex } from './alias-index.ts';
import { type Alias, isState } from './aliases.ts';
import type { EverydayHit, EverydayWords } from './everyday-words.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

/** Less than the name of anything, more than a word that is only like one. */
const everydayScore = 0.6;
/** Of several words. */
const phraseScore = 0.8;
const wholeName = 0.75;
const begunScore = 0.55;
const misspeltScore = 0.52;
/** Where another word is sure. */
const misspeltBeside = 0.4;
const shortestMisspelt = 6;
const lessGiven = 0.04;
const notNamed = 0.035;
const shortestNamed = 5;
const shortestBegun = 4;
/** Shorter words by themselves are too often something else. */
const shortestOwn = 3;
const shortestForeign = 5;
const notLatin = /[\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * Several telling words that stand together in the officer's own languages: as sure as a name, and used up, unless there is
 * a name of which they are only a part.
 */
export function takePhrases(
  tokens: Token[],
  lists: readonly EverydayWords[],
  index: AliasIndex,
  found: Understanding,
): void {
  const isTelling = (token: Token) => !token.isSmall && !token.isIdle;
  for (const list of lists)
    for (const { run, hits } of hitsIn(tokens, list, shortestOwn)) {
      const telling = run.filter(isTelling).length;
      if (telling < 2) continue;
      const left = tokens.filter((token) => !token.used && isTelling(token));
      const [like] = left.length > telling ? index.inAnyOrder(left.map((token) => token.key)) : [];
      if (like && like.likeness >= wholeName && like.words.filter(Boolean).length > telling) continue;
      takeTopics(run, hits, phraseScore, index, found);
      for (const token of run) {
        // "to Sicily" says what is asked about, and of which state.
        token.used = !index.exact(token.key).some((alias) => isState(alias) && index.isOwn(alias));
        // "cheap cigarettes" are work, though what else is cheap is not.
        token.isStrange = false;
      }
    }
}

/** The words of the officer's own languages, that of the interface first. */
export function takeEveryday(
  tokens: Token[],
  lists: readonly EverydayWords[],
  index: AliasIndex,
  found: Understanding,
): void {
  const [first, ...others] = lists;
  if (first) takeFrom(tokens, first, shortestOwn, index, found);
  for (const list of others) takeFrom(tokens, list, shortestForeign, index, found);
}

function takeFrom(
  tokens: Token[],
  list: EverydayWords,
  shortest: number,
  index: AliasIndex,
  found: Understanding,
): void {
  for (const { run, hits } of hitsIn(tokens, list, shortest)) takeTopics(run, hits, everydayScore, index, found);
}

/** From place to place, what the most words stand for of which none is used yet. */
function* hitsIn(
  tokens: Token[],
  list: EverydayWords,
  shortest: number,
): Generator<{ run: Token[]; hits: EverydayHit[] }, void> {
  const words = tokens.map(({ key }) => key);
  for (const place of tokens.keys()) {
    const hits = list.at(words, place).map((hit) => ({ ...hit, run: hit.places.map((at) => tokens[at] as Token) }));
    const free = hits.filter(
      ({ run, letters }) =>
        letters >= shortest &&
        run.every((token) => !token.used || token.isGuess) &&
        run.some((token) => !token.isSmall && !token.isIdle),
    );
    const [longest] = free;
    if (longest) yield { run: longest.run, hits: free.filter(({ run }) => run.length === longest.run.length) };
  }
}

/** The last word, of which nothing is known yet, as the beginning of one. */
export function takeBegunEveryday(
  tokens: Token[],
  lists: readonly EverydayWords[],
  index: AliasIndex,
  found: Understanding,
): void {
  const last = tokens.at(-1);
  if (!last || last.used || last.isSaid || last.isSmall || last.isIdle || last.key.length < shortestBegun) return;
  for (const list of lists) {
    const hits = list.begunBy(last.key);
    const [shortest] = hits;
    if (!shortest) continue;
    takeTopics(
      [last],
      hits.filter(({ letters }) => letters === shortest.letters),
      begunScore,
      index,
      found,
    );
    return;
  }
}

/**
 * Words of the officer's own languages on which a finger slipped: what no name is, and what at most is like one.
 *
 * @param lists his everyday words
 */
export function takeMisspeltEveryday(
  tokens: Token[],
  lists: readonly EverydayWords[],
  index: AliasIndex,
  found: Understanding,
): void {
  const guessed = new Set([...found.states, ...found.topics, ...found.instruments].map(({ why }) => why.typed));
  const weight = found.topics.some(({ why }) => why.tier === 'exact') ? misspeltBeside : misspeltScore;
  for (const token of tokens) {
    const isGuess = token.isGuess && guessed.has(token.text);
    const isKnown = (token.used && !isGuess) || token.isSaid || token.isSmall || token.isIdle;
    if (isKnown || token.key.length < shortestMisspelt) continue;
    const hits = lists.map((list) => list.misspelt(token.key)).find(({ length }) => length > 0);
    if (hits) takeTopics([token], hits, weight, index, found, 'fuzzy');
  }
}

/**
 * A word given with more of its letters says more: "eiturlyf" is drugs rather than poison. So does one with which a name of
 * the topic begins: "våben" is firearms rather than what a patrol carries.
 */
function takeTopics(
  run: Token[],
  hits: readonly EverydayHit[],
  weight: number,
  index: AliasIndex,
  found: Understanding,
  tier: Reason['tier'] = 'exact',
): void {
  const text = run.map((token) => token.text).join(' ');
  const key = run.map((token) => token.key).join(' ');
  const most = Math.max(...hits.map(({ letters }) => letters));
  const beginning = key.slice(0, shortestNamed);
  const named = new Set([
    ...index.ownStartingWith(beginning).map(({ target }) => target.id),
    ...index.topicsNamed(beginning),
  ]);
  const aliases = hits.flatMap(({ topics, letters, meant }) =>
    topics.map(
      (id): Alias => ({
        text: meant && !notLatin.test(text) ? meant : text,
        key,
        target: { kind: 'topic', id },
        weight: weight - (letters < most ? lessGiven : 0) - (named.has(id) ? 0 : notNamed),
        lang: null,
      }),
    ),
  );
  const used = run.map((token) => token.used);
  take(run, aliases, tier, (alias) => alias.weight, found);
  // They are not sure enough to keep a name from being found that is like them.
  for (const [at, token] of run.entries()) Object.assign(token, { used: used[at], isSaid: true });
}
