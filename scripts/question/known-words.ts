/** The words that the product itself writes in a language: one of them is no slip of the finger for another. */
import { existsSync } from 'node:fs';
import { plainWords } from '../../rules/detect/asked-fit.ts';
import { root } from '../root.ts';
import { isProse, loadBook, readJson } from '../rulebook/load-book.ts';
import { proseOf } from './telling-lines.ts';

const known = new Map<string, ReadonlySet<string>>();

/** @returns the words of the interface, and of the book's lines where they are written in the language; lower case, without marks */
export function knownWords(lang: string): ReadonlySet<string> {
  const words = known.get(lang) ?? new Set([...catalogue(lang), ...prose(lang)].flatMap(plainWords));
  known.set(lang, words);
  return words;
}

function catalogue(lang: string): string[] {
  const file = `${root}/generated/words/${lang}.json`;
  return existsSync(file) ? Object.values(readJson<Record<string, string>>(file)) : [];
}

function prose(lang: string): string[] {
  return isProse(lang) ? proseOf(loadBook(lang)).map(({ text }) => text) : [];
}
