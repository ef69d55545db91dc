/**
 * Codes in running text, where what stands beside them makes them codes: behind a preposition in a text of small letters
 * ("nach CH", "z DE do PL"), in brackets behind a name or a number plate ("Novák (CZ)"), before or behind the word for a
 * number plate ("CH-Kennzeichen", "plaque NL"). Nothing in a text of capitals.
 */
import type { Finding } from '../../model/finding.ts';
import { isUpperUnit, isWordUnit } from '../fold.ts';
import type { CodePlace } from './code-places.ts';
import type { CodeTable } from './code-table.ts';
import { codeFinding } from './find-codes.ts';

/** Letters that officers also write for something else: beside a preposition they count only near a surer code or state. */
export const DOUBTFUL = new Set([
  'D',
  'F',
  'AD',
  'AL',
  'BA',
  'HR',
  'IS',
  'IT',
  'LI',
  'LT',
  'MC',
  'MD',
  'ME',
  'MT',
  'NO',
  'SM',
  'VA',
]);
const AFTER_PREPOSITION = /^[ \u00a0]([A-Z]{2}|D(?![.]))(?![\p{L}\d'’(/-]|[ .]?\d)/u;
/** "EE. UU." is America to a Spaniard, "SK Rapid" a club. */
const NO_CODE = /^[ \u00a0](?:([A-Z])\1\.?[ \u00a0]?([A-Z])\2|SK \p{Lu}\p{Ll})/u;
const MORE = /^(?:[ ]?[/,–-][ ]?|[ ]\p{Ll}{1,4}[ ])([A-Z]{2}|D(?![.]))(?![\p{L}\d'’(-])/u;
const IN_BRACKETS = /^([A-Z]{1,3})[)\]]/;
/** "(ES) č. 1013/2006", "(ES) 2018/1862": the community that made an act, before its number. */
const NUMBERED = /^[A-Z]{2,3}\)[ \u00a0](?:(?:\p{L}{1,2}[.°]|[Nn][or])[ \u00a0]?\d|\d{1,4}\/\d)/u;
const NAME_BEFORE = /(?:^|[^\p{L}\d])\p{Lu}\p{Ll}[\p{L}'’-]*[ ,]{1,2}$/u;
const PLATE_BEFORE = /(?=[A-Z\d .-]*\d)[A-Z\d][A-Z\d .-]{3,12}$/;
/** Letters on plates that are no state's: electric, historic, seasonal and trade plates. */
const AT_PLATE = /(?:^|[^\p{L}\d-])([ABDFIL]|[A-Z]{2,3})-$/u;
const BEHIND_PLATE = /^[ \u00a0]([A-Z]{2,3})(?=[,.;:)\n]|$|[ ]\p{Ll})/u;
const BEFORE = 40;

/** Whether small letters are in use before the offset, so that capitals are a sign. */
function isMixedCase(text: string, offset: number): boolean {
  return /\p{Ll}{2}/u.test(text.slice(Math.max(0, offset - BEFORE), offset));
}

/** "Human Resources (HR)": the letters in the brackets are those of the words before them. */
function isShortFor(before: string, code: string): boolean {
  const initials = (before.match(/[\p{L}\d]+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join('');
  return initials.endsWith(code);
}

/**
 * @param places where prepositions and words for number plates stand, in order
 * @param states what else was found for sure
 */
export function findRunningCodes(
  text: string,
  places: readonly CodePlace[],
  states: readonly Finding[],
  table: CodeTable,
): Finding[] {
  const sure: Finding[] = [];
  const doubtful: Finding[] = [];
  const add = (start: number, code: string, how: 'code' | 'plate', doubt: boolean) => {
    const state = how === 'plate' || code.length === 1 ? table.onPlate(code) : table.inField(code);
    if (state) (doubt ? doubtful : sure).push(codeFinding(text, state, start, start + code.length, how));
    return state !== null;
  };
  for (const { kind, start, end } of places) {
    const behind = text.slice(end, end + 9);
    if (kind === 'plate') {
      const sign = AT_PLATE.exec(text.slice(Math.max(0, start - 5), start))?.[1];
      if (sign) add(start - 1 - sign.length, sign, 'plate', false);
      const code = BEHIND_PLATE.exec(behind)?.[1];
      if (code && isMixedCase(text, end)) add(end + 1, code, 'plate', DOUBTFUL.has(code));
      continue;
    }
    const code = NO_CODE.test(behind) ? undefined : AFTER_PREPOSITION.exec(behind)?.[1];
    if (!code || !isMixedCase(text, end) || !add(end + 1, code, 'code', DOUBTFUL.has(code))) continue;
    const behindIt = end + 1 + code.length;
    const more = MORE.exec(text.slice(behindIt, behindIt + 13));
    if (!more?.[1]) continue;
    add(behindIt + more[0].length - more[1].length, more[1], 'code', code.length > 1 || DOUBTFUL.has(more[1]));
  }
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    if (!isUpperUnit(text.charCodeAt(at + 1)) || isWordUnit(text.charCodeAt(at - 1))) continue;
    const code = IN_BRACKETS.exec(text.slice(at + 1, at + 5))?.[1];
    if (!code || NUMBERED.test(text.slice(at + 1, at + 12))) continue;
    const before = text.slice(Math.max(0, at - BEFORE), at);
    if (PLATE_BEFORE.test(before.trimEnd())) add(at + 1, code, 'plate', false);
    else if (code.length > 1 && NAME_BEFORE.test(before) && !isShortFor(before, code))
      add(at + 1, code, 'code', DOUBTFUL.has(code) || code === 'EST' || code === 'SE');
  }
  if (doubtful.length === 0) return sure;
  const others = [...sure, ...states];
  const near = (one: Finding) => others.some(({ start }) => Math.abs(start - one.start) < BEFORE);
  return [...sure, ...doubtful.filter(near)];
}
