/** What the typed words mean: states in their order, topics, acts, provisions; and the words that mean nothing yet. */
import type { Detector } from '../detect/detector.ts';
import type { StateId } from '../model/book.ts';
import type { Finding } from '../model/finding.ts';
import type { Reason } from '../model/result.ts';
import type { AliasIndex } from './alias-index.ts';
import type { EverydayWords } from './everyday-words.ts';
import { dropBesideStrange, dropFaint, favourExact, favourFamily, favourTown } from './favour.ts';
import type { AskingWords } from './search-words.ts';
import { markStrange, takeAsking } from './take-asking.ts';
import { takeBeginning, takeLastWords } from './take-beginnings.ts';
import { takeCodes } from './take-codes.ts';
import { takeBegunEveryday, takeEveryday, takeMisspeltEveryday, takePhrases } from './take-everyday.ts';
import { takeExact } from './take-exact.ts';
import { almostTheSame, takeAll, takeAnyOrder, takeForeign, takeLikeness } from './take-likenesses.ts';
import { takeNamed, takeWhole } from './take-whole.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Understanding } from './understanding.ts';

/** What the search looks through. */
export interface Sources {
  index: AliasIndex;
  /** Finds provisions ("art 41 cisa") and numbers of acts. */
  detector: Detector;
  codes: ReadonlyMap<string, StateId>;
  /** Everyday words by their language. */
  everyday: Map<string, EverydayWords>;
  asking: AskingWords;
}

export function understand(query: string, { index, detector, codes, everyday, asking }: Sources): Understanding {
  const found: Understanding = {
    states: [],
    topics: [],
    instruments: [],
    provisions: [],
    rest: [],
    isHere: false,
    known: 0,
  };
  let text = query;
  for (const finding of citedIn(query, detector)) {
    const why: Reason = { tier: 'citation', typed: query.slice(finding.start, finding.end), matched: finding.surface };
    const article = finding.citation?.article;
    if (article) found.provisions.push({ id: finding.id, article, topic: finding.topic ?? null, score: 1, why });
    else found.instruments.push({ id: finding.id, score: 1, why });
    text = text.slice(0, finding.start) + ' '.repeat(finding.end - finding.start) + text.slice(finding.end);
  }
  const tokens = tokensOf(text, index);
  const own = index.langs.flatMap((lang) => everyday.get(lang) ?? []);
  for (const token of tokens) token.isEveryday = own.some((list) => list.at([token.key], 0).length > 0);
  markStrange(tokens, asking.strange, index);
  takeAsking(tokens, asking, index.langs, found);
  takeNamed(tokens, index, found);
  takeCodes(tokens, codes, index, found);
  takeWhole(tokens, index, found);
  takeAll(tokens, index, found);
  takeLastWords(tokens, index, found);
  takeExact(tokens, index, found, () => true, 2);
  takePhrases(tokens, own, index, found);
  takeExact(tokens, index, found, (alias) => index.isOwn(alias));
  takeAnyOrder(tokens, index, found);
  takeExact(tokens, index, found, () => true);
  takeRest(tokens, (run, key) => takeBeginning(run, key, tokens, index, found));
  takeEveryday(tokens, own, index, found);
  takeRest(tokens, (run, key) => takeLikeness(run, key, index, found, run.length > 1 ? almostTheSame : 0));
  takeBegunEveryday(tokens, own, index, found);
  takeMisspeltEveryday(tokens, own, index, found);
  takeForeign(tokens, index, found);
  favourFamily(tokens, index, found);
  favourExact(found);
  favourTown(index, found);
  dropFaint(tokens, found);
  dropBesideStrange(tokens, found);
  found.rest = tokens.filter((token) => !token.used && !token.isSaid && !token.isSmall).map((token) => token.key);
  // The way leads from the state typed first to the other, whichever was understood first.
  const placeOf = (typed: string) => tokens.findIndex(({ text }) => text === typed.split(' ')[0]);
  found.states.sort((a, b) => placeOf(a.why.typed) - placeOf(b.why.typed));
  // "uk cooperation GB" names one state twice.
  found.states = found.states.filter(({ id }, at, all) => all.findIndex((other) => other.id === id) === at);
  found.topics.sort((a, b) => b.score - a.score);
  found.known = found.provisions.length > 0 ? 1 : knownOf(tokens);
  return found;
}

function knownOf(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { used, isGuess, isSaid, share }) => sum + ((used && !isGuess) || isSaid ? share : 0), 0);
}

/**
 * Provisions and numbers of acts: what no list of names holds. Nobody types capitals into a search box, so a query that
 * cites nothing as it stands is read once more in capitals.
 */
function citedIn(query: string, detector: Detector): Finding[] {
  const capitals = query.toUpperCase();
  const readings = capitals.length === query.length ? [query, capitals] : [query];
  for (const text of readings) {
    const found = detector.detect(text).filter((finding) => finding.citation?.article || finding.how === 'number');
    if (found.length > 0) return found;
  }
  return [];
}

/** The words that are left, the longest runs first. The last of them is still being typed. */
function takeRest(tokens: Token[], takeRun: (run: Token[], key: string) => void): void {
  for (let words = Math.min(5, tokens.length); words > 0; words--)
    for (let at = 0; at + words <= tokens.length; at++) {
      const run = tokens.slice(at, at + words);
      const isLast = at + words === tokens.length;
      const isFramed = !run[0]?.isSmall && (isLast || !run.at(-1)?.isSmall);
      if (run.every((token) => token.isIdle)) continue;
      if (run.some((token) => token.used) || !(isFramed || (isLast && words === 1))) continue;
      takeRun(run, run.map((token) => token.key).join(' '));
    }
}
