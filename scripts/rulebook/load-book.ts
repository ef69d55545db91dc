/** The compiled packs, read from the disk: what the command line, the tests and the benches work with. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Book, Topic } from '../../rules/model/book.ts';
import { ensureCompiled } from '../compile/fresh.ts';
import { root } from '../root.ts';

const folder = `${root}/generated/book`;

/** @throws where the data files have faults and cannot be compiled */
export function loadBook(): Book {
  ensureCompiled();
  const core = readJson<Omit<Book, 'topics'>>(`${folder}/core.json`);
  const topics = readdirSync(`${folder}/topics`).map((name) => readJson<Topic>(`${folder}/topics/${name}`));
  return { ...core, topics: Object.fromEntries(topics.map((topic) => [topic.id, topic])) };
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
