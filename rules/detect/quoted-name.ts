/** Names of shops, firms, ships and dishes in quotation marks: „Grčka kuća“, « Suisse Immo ». */
import { isUpperUnit } from './fold.ts';
import type { Surroundings } from './surroundings.ts';

/** Longer quotations are speech. */
const LONGEST = 32;
const MOST_WORDS = 3;
const OPENS = /(?:[„“«»]\s?|(?<![\p{L}\d])")([^„“”«»"\n]*)$/u;
const CLOSES = /^([^„“”«»"\n]*?)\s?[“”«»"]/u;
const OPENED = /^ [„“«»"]\s?$/u;
/** What is said has sentences and a preposition before a state; names have neither. */
const SPEECH = /[.,;:!?]\s|[!?]$/u;

/**
 * Whether the span is one of two or three words in quotation marks that begin with a capital, with no preposition before it:
 * a name that has a state in it.
 * @param hasCueBefore whether a preposition or the like stands right before the span
 */
export function isInQuotedName(
  text: string,
  start: number,
  end: number,
  { before, after }: Surroundings,
  hasCueBefore: boolean,
): boolean {
  if (hasCueBefore || (before?.gap !== ' ' && after?.gap !== ' ') || !hasMarkBefore(text, start)) return false;
  const opening = OPENS.exec(text.slice(Math.max(0, start - LONGEST), start));
  const closing = opening && CLOSES.exec(text.slice(end, end + LONGEST));
  if (!opening || !closing) return false;
  const rest = `${opening[1]}${closing[1]}`.trim();
  const inside = `${opening[1]}${text.slice(start, end)}${closing[1]}`;
  if (rest === '' || SPEECH.test(inside) || !isUpperUnit(inside.charCodeAt(0))) return false;
  return rest.split(/\s+/).length < MOST_WORDS;
}

/** Whether the span is all that the marks hold, behind the word for what is called so: "Geschäft „Italia“", "ship “Norvegia”". */
export function isNameInQuotes(text: string, start: number, end: number, { before }: Surroundings): boolean {
  if (!OPENED.test(before?.gap ?? '') || !/[“”«»"]/u.test(text.charAt(end))) return false;
  return isUpperUnit(text.charCodeAt(start));
}

/** Whether one of the marks stands not far before the offset: most states have none, and need no closer look. */
function hasMarkBefore(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0 && offset - at <= LONGEST; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= 0x201c && unit <= 0x201e)) return true;
    if (unit === 10) return false;
  }
  return false;
}
