/** The compiled packs, read from the disk: what the command line, the tests and the benches work with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Book, Topic } from '../../rules/model/book.ts';
import { root } from '../root.ts';

/** @throws where the packs were never compiled */
export function loadBook(folder = `${root}/generated/book`): Book {
  if (!existsSync(`${folder}/core.json`)) throw new Error('The book is not compiled yet: run "npm run compile".');
  const core = readJson<Omit<Book, 'topics'>>(`${folder}/core.json`);
  const topics = readdirSync(`${folder}/topics`).map((name) => readJson<Topic>(`${folder}/topics/${name}`));
  return { ...core, topics: Object.fromEntries(topics.map((topic) => [topic.id, topic])) };
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
