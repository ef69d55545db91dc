/**
 * Whence a person is says less of a case than who wants or asks for something: "polnischer Staatsangehöriger", "né le 3 mars
 * 1990 à Lisbonne", "Citizenship: Serbia".
 */
import type { Finding } from '../model/finding.ts';
import { codeOf, isDigitCode, isWordUnit } from './fold.ts';
import type { FormIndex } from './form-index.ts';
import { ORIGIN, SIGNED, type Surroundings, wordBefore } from './surroundings.ts';

const SHARE = 0.6;
/** It is shown nonetheless: no weight falls below this for being a person's. */
const LEAST = 0.45;
/** A date and a preposition stand between "born" and the place. */
const MOST_WORDS = 7;
const LONGEST_LITTLE = 4;
const JOINS = /^(?:[ \u00a0]|[.:/'’-] ?| ?: ?|:?\n{1,2})$/u;

/** Whether the words around the span say that somebody is from there. */
export function isOrigin(text: string, beside: Surroundings): boolean {
  const { after, classesAfter } = beside;
  return ((classesAfter & ORIGIN) !== 0 && after?.gap === ' ') || isBehind(text, beside, ORIGIN);
}

/** "Fait à Bruxelles, le …": whether the words before the place say that a paper was signed there. */
export function isSignedAt(text: string, beside: Surroundings): boolean {
  return isBehind(text, beside, SIGNED);
}

/** Whether a word of the class stands before the span, with nothing but dates and little words between. */
function isBehind(text: string, { before, classesBefore, classesOf }: Surroundings, bit: number): boolean {
  let [word, classes] = [before, classesBefore];
  for (let words = 0; words < MOST_WORDS && word !== null && JOINS.test(word.gap); words++) {
    if ((classes & bit) !== 0) return true;
    const isLittle = word.end - word.start <= LONGEST_LITTLE || isDigitCode(codeOf(text.charCodeAt(word.start)));
    if (!isLittle || !isWordUnit(text.charCodeAt(word.start))) return false;
    word = wordBefore(text, word.start);
    classes = classesOf(word);
  }
  return false;
}

/** Whether a field with this label says whence a person is. */
export function asksOrigin(label: string, index: FormIndex): boolean {
  const words = label.match(/\p{L}{3,}/gu) ?? [];
  return words.some((word) => index.hasClass(word, ORIGIN));
}

/** What a sign of a state is worth that says whence somebody is. */
export function weightOfOrigin(weight: number): number {
  return Math.max(weight * SHARE, Math.min(weight, LEAST));
}

/** The findings, with the weight that states have in a field for whence a person is. */
export function asOrigin(findings: readonly Finding[]): Finding[] {
  return findings.map((one) => (one.kind === 'state' ? { ...one, weight: weightOfOrigin(one.weight) } : one));
}
