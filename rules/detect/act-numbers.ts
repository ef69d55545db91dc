/**
 * Acts by number: "Regulation (EU) 2018/1862", "2008/615/JHA", "(EG) Nr. 767/2008", CELEX numbers. A number alone may be a
 * case number: it counts with a word for the kind of act, with the Union's letters before or after, or with an article.
 */
import { isSign, type Token, tokensOf } from './citation-tokens.ts';
import { ACT, type CitationWordMap, OF, type Role, roleBit } from './citation-words.ts';
import type { InstrumentEntry } from './lexicon-pack.ts';

export interface NumberedAct {
  start: number;
  end: number;
  /** Position of the instrument. */
  instrument: number;
  /** Without an article beside it the number is not taken for the act. */
  needsArticle: boolean;
}

export interface ActNumbers {
  byCelex: ReadonlyMap<string, number>;
  byNumber: ReadonlyMap<string, readonly { position: number; letter: string }[]>;
}

const BEFORE = 90;
const AFTER = 60;
const LONGEST_SHORTENED = 4;
/** The letter that a CELEX number has for a kind of act. */
const LETTERS: Partial<Record<Role, string>> = { regulation: 'R', directive: 'L', framework: 'F' };
const CELEX = /^[1-9]\d{4}[A-Z]{1,2}\d{4}(\(\d{2}\))?/;
const UNION = /^(EU|UE|EC|EG|CE|EF|EK|ES|EÚ|EZ|EÜ|EL|EB|EY|KE|EE|AE|WE|ESB|EBE|EURATOM|ЕС|ЕО|ЕЕ|ΕΕ|ΕΚ)$/u;

/** Number → instruments, from their CELEX numbers: "2018/1862" and, for old regulations, "767/2008". */
export function actNumbers(instruments: readonly InstrumentEntry[]): ActNumbers {
  const byCelex = new Map<string, number>();
  const byNumber = new Map<string, { position: number; letter: string }[]>();
  instruments.forEach(({ celex }, position) => {
    if (celex === null) return;
    byCelex.set(celex, position);
    const parts = /^3(\d{4})([A-Z]{1,2})(\d{4})/.exec(celex);
    if (!parts) return;
    const [, year, letter, number] = parts as unknown as [string, string, string, string];
    const key = `${year}/${Number(number)}`;
    byNumber.set(key, [...(byNumber.get(key) ?? []), { position, letter }]);
  });
  return { byCelex, byNumber };
}

/** The CELEX number at `offset`, if the book has its act. */
export function celexAt(text: string, offset: number, acts: ActNumbers): NumberedAct | null {
  const found = CELEX.exec(text.slice(offset, offset + 20));
  if (!found) return null;
  for (const celex of [found[0], found[0].replace(/\(.*$/, '')]) {
    const instrument = acts.byCelex.get(celex);
    const end = offset + celex.length;
    if (instrument !== undefined && !/[\p{L}\d]/u.test(text.charAt(end))) {
      return { start: offset, end, instrument, needsArticle: false };
    }
  }
  return null;
}

function keyOf(first: string, second: string): string[] {
  const isYear = (text: string) => /^(19[5-9]|20[0-4])\d$/.test(text);
  const keys: string[] = [];
  if (isYear(first)) keys.push(`${first}/${Number(second)}`);
  if (isYear(second)) keys.push(`${second}/${Number(first)}`);
  // Before 1999 the year was written with two figures: "91/477/EEC".
  if (/^[5-9]\d$/.test(first)) keys.push(`19${first}/${Number(second)}`);
  return keys;
}

/** The act whose number begins with the run of digits at `offset`. */
export function numberAt(text: string, offset: number, acts: ActNumbers, words: CitationWordMap): NumberedAct | null {
  const found = /^(\d{1,4})\/(\d{1,4})(?![\d])(\/\p{Lu}[\p{Lu}\p{Ll}]{1,9})?/u.exec(text.slice(offset, offset + 24));
  if (!found || /[\d/]/.test(text.charAt(offset - 1))) return null;
  const [whole, first, second, suffix] = found as unknown as [string, string, string, string | undefined];
  const candidates = keyOf(first, second).flatMap((key) => acts.byNumber.get(key) ?? []);
  if (candidates.length === 0) return null;
  const end = offset + whole.length;
  const before = tokensOf(text, Math.max(0, offset - BEFORE), offset, words);
  const after = tokensOf(text, end, Math.min(text.length, end + AFTER), words);
  const said = kindBefore(before) ?? kindAfter(after);
  const letter = said?.letter;
  const fitting = candidates.filter((candidate) => letter === undefined || letter.includes(candidate.letter));
  if (fitting.length !== 1) return null;
  return {
    start: Math.min(offset, said?.start ?? unionStart(before) ?? offset),
    end: said?.end ?? end,
    instrument: (fitting[0] as { position: number }).position,
    needsArticle: !said && !suffix && unionStart(before) === null,
  };
}

/** Letters of CELEX numbers for the roles; a decision may be a framework decision, "convention" says nothing. */
function letterOf(roles: number, framework: boolean): string | undefined {
  if (framework) return 'F';
  for (const role of ['framework', 'regulation', 'directive'] as const) {
    if ((roles & roleBit(role)) !== 0) return LETTERS[role];
  }
  return (roles & roleBit('decision')) !== 0 ? 'DF' : undefined;
}

/** The word for the kind of act before the number: "Regulation (EU) No". */
function kindBefore(tokens: readonly Token[]): { letter: string; start: number; end?: number } | null {
  for (let at = tokens.length - 1; at >= Math.max(0, tokens.length - 9); at--) {
    const token = tokens[at] as Token;
    if ((token.roles & ACT) !== 0) {
      const previous = tokens[at - 1];
      const next = tokens[at + 1];
      const hyphened = isSign(previous, '-‑–') ? tokens[at - 2] : previous;
      const framework = [token, previous, next, hyphened].some(
        (near) => near && (near.roles & roleBit('framework')) !== 0,
      );
      const letter = letterOf(token.roles, framework);
      if (letter === undefined) continue;
      const start = framework && hyphened && (hyphened.roles & ACT) !== 0 ? hyphened.start : token.start;
      return { letter, start };
    }
    if (token.kind === 'number' || isSign(token, ';:!?')) return null;
    if (token.kind === 'word' && (token.roles & OF) === 0 && !UNION.test(token.text)) return null;
  }
  return null;
}

/** The word after the number, as Hungarian has it: "2016/399 rendelet". */
function kindAfter(tokens: readonly Token[]): { letter: string; start?: number; end: number } | null {
  for (const [at, token] of tokens.slice(0, 4).entries()) {
    const letter = letterOf(token.roles, false);
    if (letter !== undefined) {
      const isShortened = token.text.length <= LONGEST_SHORTENED && isSign(tokens[at + 1], '.');
      return { letter, end: token.end + (isShortened ? 1 : 0) };
    }
    if (token.kind !== 'word' || (token.roles & OF) === 0) return null;
  }
  return null;
}

/** Where "(EU)" or the like begins right before the number. */
function unionStart(tokens: readonly Token[]): number | null {
  const near = tokens.slice(-5);
  const at = near.findLastIndex((token) => UNION.test(token.text));
  if (at < 0) return null;
  const between = near.slice(at + 1);
  if (between.some((token) => token.kind === 'number')) return null;
  const open = near[at - 1];
  return open && isSign(open, '(') ? open.start : (near[at] as Token).start;
}
