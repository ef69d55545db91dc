/** What says that an article stands in another law than the act that is named beside it. */
import type { Reference } from './citation-reference.ts';
import { isSign, type Token } from './citation-tokens.ts';
import { ACT, LAW, OF } from './citation-words.ts';
import { isUpperUnit } from './fold.ts';

/** "VgV", "GG". */
const ABBREVIATION = /\p{Lu}.*\p{Lu}/u;
/** Framework decisions and directives, which national laws transpose. */
const TRANSPOSED = /^(?:fd|dir)-/;
const SECTION = /^(?:§|\d+\p{L}? §)/u;

/** "§ 306a. Haftbefehl", "2 § En arresteringsorder": a heading or a sentence of a national law, behind its section. */
export function isHeading(reference: readonly Token[], between: readonly Token[]): boolean {
  if (!reference.some(({ text }) => text === '§')) return false;
  const [first] = between;
  const isSentence = first?.kind === 'word' && (first.roles & ACT) === 0 && isUpperUnit(first.text.charCodeAt(0));
  return isSentence || isSign(reference.at(-1), '.');
}

/** Whether the references are to a national law, beside the name of the act that it transposes: "arrest warrant (§ 80)". */
export function areNational(text: string, act: string | undefined, references: readonly Reference[]): boolean {
  if (act === undefined || !TRANSPOSED.test(act)) return false;
  return references.some(({ start, end }) => SECTION.test(text.slice(start, end)));
}

/**
 * Whether the words behind an article say that it is one of something else: "SIS na podstawie art. 36 ustawy"; behind an
 * everyday word for an alert, of any act: "Ausschreibung nach Art. 24 VgV".
 */
export function isOfAnother(behind: readonly Token[], isWord: boolean | undefined): boolean {
  const next = behind.find(({ roles }) => (roles & OF) === 0);
  if (next?.kind !== 'word') return false;
  return (next.roles & LAW) !== 0 || (isWord === true && ((next.roles & ACT) !== 0 || ABBREVIATION.test(next.text)));
}
