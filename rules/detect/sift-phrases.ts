/**
 * Phrases of a language less those that a page cannot hold, since one of their words is not on it: a few in a hundred are
 * left. What is left finds on that page what all of them would find.
 */
import { codeOf, DIGIT } from './fold.ts';
import { hashForm } from './form-hash.ts';
import { unfoldForms } from './form-patterns.ts';
import type { FormLines } from './lexicon-pack.ts';
import { sizeOf } from './pack-size.ts';
import type { PhrasePack } from './phrases.ts';
import { SEED } from './word-hash.ts';
import { mayHold, type WordSieve } from './word-sieve.ts';

const LINE_BREAK = 10;
const SEMICOLON = 59;
const OPEN = 123;
const BAR = 124;

/** Kept are words that are looked up by their letters, which may be a part of a word of the page. */
const KEPT = 'product-end';
/** First, second, third: the place of a word among them says which it is. And parts of words. */
const UNSIFTED = /ordinals|concern/;

/** @param phrases a language's phrases, as `readPack` gives them @param sieve the words of the page */
export function siftPhrases({ forms, citation, ...rest }: PhrasePack, sieve: WordSieve): PhrasePack {
  const sifted = Object.entries(forms).flatMap(([key, lines]) => {
    const left = key === KEPT ? lines : siftLines(unfoldForms(lines), sieve);
    return left === '' ? [] : [[key, left] as const];
  });
  const size = sizeOf(sifted.map(([, lines]) => lines));
  const cited = Object.entries(citation).flatMap(([role, words]) => {
    const left = UNSIFTED.test(role) ? words : siftWords(words, sieve);
    return left === '' ? [] : [[role, left] as const];
  });
  return { ...rest, size, citation: Object.fromEntries(cited), forms: Object.fromEntries(sifted), isSifted: true };
}

/** Of words parted by spaces those that may be there. */
function siftWords(words: string, sieve: WordSieve): string {
  return words
    .split(' ')
    .filter((word) => mayStand(word, 0, word.length, sieve))
    .join(' ');
}

/** The same lines, since ids are their numbers, with what is left in each. */
function siftLines(lines: FormLines, sieve: WordSieve): FormLines {
  const { length } = lines;
  let left = '';
  let isFirst = true;
  for (let from = 0; from < length; ) {
    const to = patternEnd(lines, from);
    if (mayStand(lines, from, to, sieve)) {
      left += isFirst ? lines.slice(from, to) : `;${lines.slice(from, to)}`;
      isFirst = false;
    }
    if (lines.charCodeAt(to) === LINE_BREAK) {
      left += '\n';
      isFirst = true;
    }
    from = to + 1;
  }
  return left.trimEnd();
}

function patternEnd(lines: FormLines, from: number): number {
  const { length } = lines;
  let at = from;
  for (; at < length; at++) {
    const unit = lines.charCodeAt(at);
    if (unit === SEMICOLON || unit === LINE_BREAK) break;
  }
  return at;
}

/** Whether each word of the pattern, in one of its endings, may be on the page; numbers always may. */
function mayStand(lines: FormLines, from: number, to: number, sieve: WordSieve): boolean {
  let at = from;
  while (at < to) {
    const start = at;
    while (at < to && isLetter(lines.charCodeAt(at))) at++;
    if (at === start) {
      at++;
      continue;
    }
    const stem = hashForm(lines, SEED, start, at);
    if (lines.charCodeAt(at) === OPEN) {
      const close = lines.indexOf('}', at);
      if (!mayEnd(lines, at + 1, close, stem, sieve)) return false;
      at = close + 1;
    } else if (!mayHold(sieve, stem)) return false;
  }
  return from < to;
}

/** Whether the word with one of the endings may be there. */
function mayEnd(lines: FormLines, from: number, close: number, stem: number, sieve: WordSieve): boolean {
  for (let at = from; at <= close; ) {
    let to = at;
    while (to < close && lines.charCodeAt(to) !== BAR) to++;
    if (mayHold(sieve, hashForm(lines, stem, at, to))) return true;
    at = to + 1;
  }
  return false;
}

function isLetter(unit: number): boolean {
  const code = codeOf(unit);
  return code > 0 && code < DIGIT;
}
