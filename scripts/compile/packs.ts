/**
 * Writes the compiled book: one core pack, one of the joint centres, one pack a language with the names of acts, one pack a topic (or for those of
 * every day together) and one for its text in each language; without the keepers' notes.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { packOf } from '../../rules/brief/everyday.ts';
import type { Book, Topic } from '../../rules/model/book.ts';
import { languages } from '../../rules/model/languages.ts';
import { instrumentEntries } from './lexicon-instruments.ts';

/**
 * @param texts the translations of the prose: language → key → text
 * @param out the folder that is written anew
 */
export function writeBookPacks(book: Book, texts: Record<string, Record<string, string>>, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/topics`, { recursive: true });
  const { topics, states, instruments, centres, ...rest } = book;
  const named = withoutNotes({ ...rest, instruments: asShown(instruments) });
  const core = { ...named, states, articleTopics: articleTopics(book) };
  writeFileSync(`${out}/core.json`, JSON.stringify(core));
  writeFileSync(`${out}/centres.json`, JSON.stringify(withoutNotes(centres)));
  mkdirSync(`${out}/names`);
  for (const lang of languages.filter((other) => other !== 'en'))
    writeFileSync(`${out}/names/${lang}.json`, JSON.stringify(firstNames(instruments, lang)));
  for (const lang of Object.keys(texts)) mkdirSync(`${out}/texts/${lang}`, { recursive: true });
  for (const [pack, together] of Object.entries(Object.groupBy(Object.values(topics), ({ id }) => packOf(id)))) {
    const topicsOfPack = together as Topic[];
    writeFileSync(`${out}/topics/${pack}.json`, JSON.stringify(withoutNotes(topicsOfPack)));
    for (const [lang, list] of Object.entries(texts)) {
      const textsOfPack = Object.assign({}, ...topicsOfPack.map((topic) => textsOf(topic, list)));
      writeFileSync(`${out}/texts/${lang}/${pack}.json`, JSON.stringify(textsOfPack));
    }
  }
}

function articleTopics({ instruments, topics }: Book): NonNullable<Book['articleTopics']> {
  const entries = instrumentEntries(Object.values(instruments), Object.values(topics));
  return Object.fromEntries(entries.flatMap(({ id, articles }) => (articles ? [[id, articles] as const] : [])));
}

/** The texts of one topic: of its lines, and of its layers' reasons. */
function textsOf(topic: Topic, texts: Record<string, string>): Record<string, string> {
  const keys = topic.layers.flatMap((layer) => [`${topic.id}/${layer.id}`, ...(layer.lines ?? []).map(({ id }) => id)]);
  return Object.fromEntries(keys.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]]])));
}

/** What each act is called in the language, as far as it has a name there: its other names are the lexicon's. */
function firstNames(instruments: Book['instruments'], lang: string): Record<string, string> {
  const named = Object.values(instruments).flatMap(({ id, names }) => {
    const first = names?.[lang]?.[0];
    return first === undefined ? [] : [[id, first] as const];
  });
  return Object.fromEntries(named);
}

/** Acts with their first English name; where they were read is for the keepers, since officers get the link. */
function asShown(instruments: Book['instruments']): Book['instruments'] {
  const entries = Object.entries(instruments).map(([id, { names, source: _, ...instrument }]) => {
    const english = names?.en?.slice(0, 1);
    return [id, { ...instrument, ...(english && { names: { en: english } }) }] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * Notes, and the record of what was read, are for the keepers of the book. Only a state's notes (on its memberships) are
 * shown, on its page.
 */
function withoutNotes<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, entry) => (key === 'note' || key === 'read' ? undefined : entry)));
}
