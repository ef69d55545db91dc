/** The dates of acts, which stand between an act and its article and say nothing of either. */
import { isPointLetter, isSign, type Token } from './citation-tokens.ts';
import { ACT, ARTICLE, OF, PART } from './citation-words.ts';

/** The most tokens from the day to the year: "19 de junio de 1990", "19. Juni 1990". */
const LONGEST_DATE = 4;

/** Where the first date among the tokens begins and ends; null where there is none. */
function dateIn(tokens: readonly Token[]): { day: number; year: number } | null {
  const day = tokens.findIndex((token) => token.kind === 'number' && Number(token.text) <= 31);
  const year = tokens.findIndex((token, at) => at > day && token.kind === 'number' && /^(19|20)\d\d$/.test(token.text));
  if (day < 0 || year - day < 2 || year - day > LONGEST_DATE) return null;
  return tokens.slice(day, year).some((token) => (token.roles & (ARTICLE | PART)) !== 0) ? null : { day, year };
}

/** Without the date of an act: "of the convention of 19 June 1990 implementing". */
export function withoutDate(tokens: readonly Token[]): readonly Token[] {
  const date = dateIn(tokens);
  const isOfAct = date !== null && tokens.slice(0, date.day).some((token) => (token.roles & ACT) !== 0);
  return isOfAct ? [...tokens.slice(0, date.day), ...tokens.slice(date.year + 1)] : tokens;
}

/** Without the date that follows an act at once: "the Schengen Agreement of 14 June 1985, Article 41". */
export function behindDate(tokens: readonly Token[]): readonly Token[] {
  const date = dateIn(tokens);
  const isNext =
    date !== null && tokens.slice(0, date.day).every((token) => (token.roles & OF) !== 0 || isSign(token, ','));
  if (!isNext) return tokens;
  // "2014 r.", "2014 г.", "2014.": the word for a year.
  let next = date.year + 1;
  if (isPointLetter(tokens[next]) && isSign(tokens[next + 1], '.')) next++;
  return tokens.slice(isSign(tokens[next], '.') && isSign(tokens[next + 1], ',') ? next + 1 : next);
}
