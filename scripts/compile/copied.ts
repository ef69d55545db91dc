/** Lines that repeat an official text word for word: the book paraphrases, and links. */
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Book } from '../../rules/model/book.ts';
import { findFiles } from './find-files.ts';
import { translatable } from './read-texts.ts';

/** So many words in a row are no accident. */
const tooMany = 12;

/**
 * @param folder texts of acts as files (`.md`, `.txt`), which are not part of the project
 * @returns one sentence for each line that shares twelve words in a row with one of them
 * @throws where the folder has no such file: nothing would be compared
 */
export function copiedFrom(book: Book, folder: string): string[] {
  const texts = [...findFiles(folder, '.md'), ...findFiles(folder, '.txt')];
  if (texts.length === 0) throw new Error(`There are no texts (.md, .txt) in "${folder}".`);
  const runs = new Map<string, string>();
  for (const [id, text] of translatable(book)) for (const run of runsOf(text)) runs.set(run, id);
  const found = new Map<string, string>();
  for (const path of texts)
    for (const run of runsOf(readFileSync(path, 'utf8'))) {
      const id = runs.get(run);
      if (id && !found.has(id)) found.set(id, `${id} repeats ${relative(folder, path)}: "${run}"`);
    }
  return [...found.values()];
}

function* runsOf(text: string): Generator<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  for (let at = 0; at + tooMany <= words.length; at++) yield words.slice(at, at + tooMany).join(' ');
}
