/** Dishes, goods, breeds and languages, which an adjective of a state describes without placing them: "Schweizer Käse". */
import type { FormIndex } from './form-index.ts';
import { LONGEST_LITTLE, PRODUCT, PRODUCT_END, type Surroundings, wordAfter, wordBefore } from './surroundings.ts';

const SENTENCE_END = /[.;|\n]/u;
const LONGEST_MENU = 80;
const CELL_END = /^\n{1,2}$/u;
const BAR = 124;
const FEWEST_LANGUAGES = 3;
/** The first may have a label. */
const ONE_WORD = /^(?:\p{L}+: )?\p{L}+$/u;
/** "Idiomas que habla: …" */
const LABEL_WORDS = 4;
const SHORTEST_DISH = 4;
const LONGEST_DISH = 8;

/** Whether the next word is one for dishes, goods or breeds. */
export function isBeforeProduct({ after, classesAfter }: Surroundings): boolean {
  return (classesAfter & PRODUCT) !== 0 && after?.gap === ' ';
}

/** Whether an adjective says of a dish, of goods or of a breed what kind it is: "Schweizer Käse", "sauce hollandaise". */
export function looksLikeProduct(text: string, start: number, beside: Surroundings): boolean {
  const { before, after, classesBefore, classesOf } = beside;
  if (isBeforeProduct(beside)) return true;
  // "az Osztrák-magyar sörözőben"
  const next = after?.gap === '-' ? wordAfter(text, after.end) : null;
  if (next?.gap === ' ' && (classesOf(next) & PRODUCT) !== 0) return true;
  if ((classesBefore & PRODUCT) !== 0 && before?.gap === ' ') return true;
  // "kava po turško": a little word between, and nothing behind that the adjective could describe.
  const isLast = after === null || after.gap !== ' ';
  if (isLast && (classesBefore & PRODUCT) !== 0 && CELL_END.test(before?.gap ?? '')) return true;
  if (isLast && before?.gap === ' ' && before.end - before.start <= LONGEST_LITTLE) {
    const ahead = wordBefore(text, before.start);
    if (ahead?.gap === ' ' && (classesOf(ahead) & PRODUCT) !== 0) return true;
  }
  return isOnMenu(text, start, classesOf);
}

/** "Lunch: soupe, …", "Langues parlées : …": behind the colon stand dishes or languages until the sentence ends. */
function isOnMenu(text: string, start: number, classesOf: Surroundings['classesOf']): boolean {
  const from = Math.max(0, start - LONGEST_MENU);
  const line = text.slice(from, start);
  const behind = line.lastIndexOf(':') + 1;
  if (behind === 0 || SENTENCE_END.test(line.slice(behind))) return false;
  let word = wordBefore(text, from + behind - 1);
  for (let words = 0; words < LABEL_WORDS && word !== null && (words === 0 || word.gap === ' '); words++) {
    if ((classesOf(word) & PRODUCT) !== 0) return true;
    word = wordBefore(text, word.start);
  }
  return false;
}

/** "Lëtzebuergesch | Français | Deutsch": one of at least three words in a bar, where the page's language is chosen. */
export function isInLanguageBar(text: string, { start, end }: { start: number; end: number }): boolean {
  if (text.charCodeAt(start - 2) !== BAR && text.charCodeAt(end + 1) !== BAR) return false;
  const before = text.slice(Math.max(0, start - LONGEST_MENU), start);
  const after = text.slice(start, start + LONGEST_MENU);
  const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0];
  const words = line.split(' | ');
  return words.length >= FEWEST_LANGUAGES && words.every((word) => ONE_WORD.test(word));
}

/** "Schweizer Wurstsalat": the next word ends in one for a dish, in languages that write both together. */
export function isCompoundProduct(text: string, index: FormIndex, langs: number, { after }: Surroundings): boolean {
  if (after?.gap !== ' ') return false;
  for (let length = SHORTEST_DISH; length <= LONGEST_DISH; length++) {
    if (after.end - length - LONGEST_LITTLE < after.start) return false;
    const listed = index.besideOf(text.slice(after.end - length, after.end));
    if (listed?.some(({ bit, lang }) => bit === PRODUCT_END && (langs & (1 << lang)) !== 0)) return true;
  }
  return false;
}
