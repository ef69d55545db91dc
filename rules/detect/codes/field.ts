/**
 * Codes that count because of the label beside them: "Nationality: DEU", a column of number plates. What a label says of
 * its value is data, per language; a label may hold more words than the listed ones.
 */
import type { Finding } from '../../model/finding.ts';
import { folded, isUpperUnit } from '../fold.ts';
import { expandPattern, readFormLines } from '../form-patterns.ts';
import type { FieldKind, LexiconPack } from '../lexicon-pack.ts';
import { FIELD_KINDS } from '../lexicon-pack.ts';
import type { CodeTable } from './code-table.ts';
import { codeFinding } from './find-codes.ts';
import { DOUBTFUL } from './running-codes.ts';

/** Longer texts are no labels, longer values no codes. */
const LONGEST_LABEL = 80;
const LONGEST_VALUE = 60;
/** Shares of a value that may be codes: "DEU / TUR", "PL, CZ". */
const SHARE = /[\p{L}]+/gu;
/** A plate's sign in a value that is a number plate: in brackets, or set apart from it. */
const SIGN = /^\s*[([]([A-Z]{1,3})[)\]]|[([]([A-Z]{1,3})[)\]]\s*$|^\s*([A-Z]{1,3})\s*[:|/]\s/;

export interface Labels {
  /** Takes in the labels of one more language; false where all are in. */
  takeInNext(): boolean;
  kindOf(label: string): FieldKind | null;
}

/** The labels of the loaded languages; what was not taken in before the first question is so then. */
export function labels(packs: readonly LexiconPack[]): Labels {
  // Only these lines of the packs are held on to.
  const waiting = packs.map((pack) => pack.forms.label ?? '');
  const listed = FIELD_KINDS.map((kind): [FieldKind, string[]] => [kind, []]);
  const seen = new Map<string, FieldKind | null>();
  const takeInNext = (): boolean => {
    const forms = waiting.pop();
    if (forms === undefined) return false;
    const lines = readFormLines(forms);
    for (const [line, [, words]] of listed.entries())
      words.push(...(lines[line] ?? []).flatMap(expandPattern).map(spaced));
    return true;
  };
  const find = (label: string): FieldKind | null => {
    const text = spaced(label);
    for (const [kind, words] of listed) if (words.some((word) => text.includes(word))) return kind;
    return null;
  };
  return {
    takeInNext,
    kindOf(label) {
      while (takeInNext());
      if (label.length > LONGEST_LABEL) return null;
      const known = seen.get(label);
      if (known !== undefined) return known;
      const kind = find(label);
      if (seen.size < 500) seen.set(label, kind);
      return kind;
    },
  };
}

/** The words of a text, folded, each between spaces, so that whole words can be looked for. */
function spaced(text: string): string {
  const words = text.normalize('NFC').match(/[\p{L}\p{M}\d]+/gu) ?? [];
  return ` ${words.map(folded).join(' ')} `;
}

/** The codes in the value of a labelled field. Offsets are those of the value. */
export function findFieldCodes(kind: FieldKind, value: string, table: CodeTable): Finding[] {
  if (value.length > LONGEST_VALUE) return [];
  if (kind === 'plate') {
    const match = SIGN.exec(value);
    const sign = match?.[1] ?? match?.[2] ?? match?.[3];
    const state = sign ? table.onPlate(sign) : null;
    if (!match || !sign || !state) return [];
    const start = match.index + match[0].indexOf(sign);
    return [codeFinding(value, state, start, start + sign.length, 'plate')];
  }
  const shares = [...value.matchAll(SHARE)];
  // A code in small letters only where it is all there is; "no" is an answer in many languages.
  const alone = shares.length === 1 && value.trim().length <= 3 && value.trim() !== 'no';
  return shares.flatMap((share) => {
    const [word] = share;
    if (word.length > 3 || (word !== word.toUpperCase() && !alone)) return [];
    const state = kind === 'sign' ? table.onPlate(word.toUpperCase()) : table.inField(word.toUpperCase());
    const how = kind === 'sign' ? 'plate' : 'code';
    return state ? [codeFinding(value, state, share.index, share.index + word.length, how)] : [];
  });
}

/** How a label ends and its value begins, in running text. */
const BETWEEN = /^[ \u00a0]{0,3}(?:[:=][ \t\u00a0]{0,3}|[\t\n]\s{0,2})/;
const CODE = /^[A-Z]{1,3}(?![\p{L}\d'’-])/u;
/** A code right behind its label in a sentence: "Ländercode PL", "sticker (PL)". */
const BESIDE = /^[ \u00a0][(„"]?([A-Z]{1,3})(?![\p{L}\d'’-]|[ ][A-Z\d])/u;
/** A number plate and its sign in brackets. */
const PLATE = /^[ \u00a0]?:?[ \u00a0]?(?=[^()\n]*\d)[A-Z\d][A-Z\d \u00a0.-]{2,12}[([]([A-Z]{1,3})[)\]]/;

/** The code right behind a label in running text: "Nationality: DEU", "Kennzeichen ZH 12345 (CH)". */
export function findLabelledCode(kind: FieldKind, text: string, end: number, table: CodeTable): Finding[] {
  const behind = text.slice(end, end + 24);
  if (kind === 'plate') {
    const plate = PLATE.exec(behind);
    const state = plate ? table.onPlate(plate[1] as string) : null;
    if (!plate || !state) return [];
    const start = end + plate[0].length - 1 - (plate[1] as string).length;
    return [codeFinding(text, state, start, start + (plate[1] as string).length, 'plate')];
  }
  const between = BETWEEN.exec(behind)?.[0];
  const beside = BESIDE.exec(behind);
  const value = between === undefined ? beside?.[1] : CODE.exec(behind.slice(between.length))?.[0];
  if (value === undefined) return [];
  // In a text of capitals a word is no code, and a country may have other letters behind it than a plate has.
  const isUnsure =
    isUpperUnit(text.charCodeAt(end - 1)) || (kind !== 'sign' && (value.length === 1 || DOUBTFUL.has(value)));
  if (between === undefined && isUnsure) return [];
  const start = end + (between?.length ?? (beside as RegExpExecArray)[0].length - value.length);
  return findFieldCodes(kind, value, table).map((found) => ({
    ...found,
    start: found.start + start,
    end: found.end + start,
  }));
}
