/** The compiled packs, read from the disk: what the command line, the tests and the benches work with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { withNames } from '../../rules/brief/with-names.ts';
import type { Book, Centre, Topic } from '../../rules/model/book.ts';
import { ensureCompiled } from '../compile/fresh.ts';
import { root } from '../root.ts';

const folder = `${root}/generated/book`;

/**
 * @param lang the language of the prose; what is not translated comes in English, marked
 * @throws where the data files have faults and cannot be compiled
 */
export function loadBook(lang = 'en'): Book {
  ensureCompiled();
  const core = readJson<Omit<Book, 'topics' | 'centres'>>(`${folder}/core.json`);
  const centres = readJson<Centre[]>(`${folder}/centres.json`);
  const topics = readdirSync(`${folder}/topics`).flatMap((name) => readJson<Topic[]>(`${folder}/topics/${name}`));
  const book = { ...core, centres, topics: Object.fromEntries(topics.map((topic) => [topic.id, topic])) };
  if (lang === 'en') return book;
  const translated = proseIn(lang);
  const packs = existsSync(translated) ? readdirSync(translated) : [];
  const texts = Object.assign({}, ...packs.map((name) => readJson<Record<string, string>>(`${translated}/${name}`)));
  const named = `${folder}/names/${lang}.json`;
  const names = existsSync(named) ? readJson<Record<string, string>>(named) : {};
  return { ...withNames(book, lang, names), texts: { lang, texts } };
}

/** Whether the lines are written in the language, English or a translation. */
export function isProse(lang: string): boolean {
  return lang === 'en' || existsSync(proseIn(lang));
}

function proseIn(lang: string): string {
  return `${folder}/texts/${lang}`;
}

export function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
