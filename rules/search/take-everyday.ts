/** Words that name nothing and yet say what is asked about: "he legs it", "abgehauen". */
import type { TopicId } from '../model/book.ts';
import type { Alias } from './aliases.ts';
import type { EverydayHit, EverydayWords } from './everyday-words.ts';
import type { Token } from './tokens.ts';
import { take, type Understanding } from './understanding.ts';

/** Less than the name of anything, more than a word that is only like one. */
const everydayScore = 0.6;
/** Shorter words by themselves are too often something else. */
const shortestOwn = 3;
const shortestForeign = 5;

/** The words of the officer's own languages, that of the interface first. */
export function takeEveryday(tokens: Token[], lists: readonly EverydayWords[], found: Understanding): void {
  const [first, ...others] = lists;
  if (first) takeFrom(tokens, first, shortestOwn, found);
  for (const list of others) takeFrom(tokens, list, shortestForeign, found);
}

/** Those of the other languages, where no activity was understood. */
export function takeForeignEveryday(tokens: Token[], lists: readonly EverydayWords[], found: Understanding): void {
  if (found.topics.length + found.instruments.length > 0) return;
  for (const list of lists) takeFrom(tokens, list, shortestForeign, found);
}

function takeFrom(tokens: Token[], list: EverydayWords, shortest: number, found: Understanding): void {
  const words = tokens.map(({ key }) => key);
  for (const place of tokens.keys()) {
    const hits = list.at(words, place).map((hit) => ({ ...hit, run: hit.places.map((at) => tokens[at] as Token) }));
    const free = hits.filter(
      ({ run, letters }) =>
        letters >= shortest &&
        run.every((token) => !token.used) &&
        run.some((token) => !token.isSmall && !token.isIdle),
    );
    const [longest] = free;
    if (longest) takeTopics(longest.run, topicsOf(free.filter(({ run }) => run.length === longest.run.length)), found);
  }
}

function topicsOf(hits: readonly EverydayHit[]): Set<TopicId> {
  return new Set(hits.flatMap(({ topics }) => topics));
}

function takeTopics(run: Token[], topics: ReadonlySet<TopicId>, found: Understanding): void {
  const text = run.map((token) => token.text).join(' ');
  const key = run.map((token) => token.key).join(' ');
  const aliases = [...topics].map(
    (id): Alias => ({ text, key, target: { kind: 'topic', id }, weight: everydayScore, lang: null }),
  );
  take(run, aliases, 'exact', (alias) => alias.weight, found);
  // They are not sure enough to keep a name from being found that is like them.
  for (const token of run) Object.assign(token, { used: false, isSaid: true });
}
