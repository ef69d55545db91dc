/** Whether what was typed is a word of a name after all: misspelt, with another ending, or in a compound. */
import { slipDistance } from './slip-distance.ts';

/** Up to so many letters, one slip makes another word often enough. */
const longestOneSlip = 7;
const longestTwoSlips = 11;
const shortestStem = 5;
const leastStem = 0.7;
const shortestInCompound = 6;
const shortestEnd = 4;
/** Of a compound of which the middle is left out. */
const leastEnds = 0.85;

/** @param key of a name; its words may also be typed as one */
export function hasWordLike(key: string, typed: string): boolean {
  return key.split(' ').some((word) => isLike(typed, word)) || isMisspelt(typed, key.replaceAll(' ', ''));
}

function isLike(typed: string, word: string): boolean {
  return isMisspelt(typed, word) || isInflected(typed, word) || isCompound(typed, word);
}

/** The first letter is hardly ever wrong, but for two that changed places. */
function isMisspelt(typed: string, word: string): boolean {
  const longer = Math.max(typed.length, word.length);
  const most = longer <= longestOneSlip ? 1 : longer <= longestTwoSlips ? 2 : 3;
  const beginsSo = typed[0] === word[0] || (typed[0] === word[1] && typed[1] === word[0]);
  return beginsSo && slipDistance(typed, word, most) <= most;
}

function isInflected(typed: string, word: string): boolean {
  const stem = sameLetters(typed, word, 1);
  return stem >= shortestStem && stem >= leastStem * Math.max(typed.length, word.length);
}

function isCompound(typed: string, word: string): boolean {
  const [short, long] = typed.length < word.length ? [typed, word] : [word, typed];
  if (short.length < shortestInCompound) return false;
  if (long.startsWith(short) || long.endsWith(short)) return true;
  const [start, end] = [sameLetters(short, long, 1), sameLetters(short, long, -1)];
  return Math.min(start, end) >= shortestEnd && start + end >= leastEnds * short.length;
}

/** How many letters are the same from the beginning (1) or from the end (-1). */
function sameLetters(one: string, other: string, step: 1 | -1): number {
  const most = Math.min(one.length, other.length);
  const from = step > 0 ? 0 : -1;
  let count = 0;
  while (count < most && one.at(from + step * count) === other.at(from + step * count)) count++;
  return count;
}
