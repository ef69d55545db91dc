/** Writes the compiled book: one core pack, one pack a topic and one for its text in each language, without the keepers' notes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Book, Topic } from '../../rules/model/book.ts';

/**
 * @param texts the translations of the prose: language → key → text
 * @param out the folder that is written anew
 */
export function writeBookPacks(book: Book, texts: Record<string, Record<string, string>>, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/topics`, { recursive: true });
  const { topics, states, instruments, ...rest } = book;
  const core = { ...withoutNotes({ ...rest, instruments: withFirstNames(instruments) }), states };
  writeFileSync(`${out}/core.json`, JSON.stringify(core));
  for (const topic of Object.values(topics)) {
    writeFileSync(`${out}/topics/${topic.id}.json`, JSON.stringify(withoutNotes(topic)));
    for (const [lang, list] of Object.entries(texts)) {
      mkdirSync(`${out}/texts/${lang}`, { recursive: true });
      writeFileSync(`${out}/texts/${lang}/${topic.id}.json`, JSON.stringify(textsOf(topic, list)));
    }
  }
}

/** The texts of one topic: of its lines, and of its layers' reasons. */
function textsOf(topic: Topic, texts: Record<string, string>): Record<string, string> {
  const keys = topic.layers.flatMap((layer) => [`${topic.id}/${layer.id}`, ...(layer.lines ?? []).map(({ id }) => id)]);
  return Object.fromEntries(keys.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]]])));
}

/** What an act is called in each language: its other names are the lexicon's. */
function withFirstNames(instruments: Book['instruments']): Book['instruments'] {
  const first = (names: Record<string, string[]>) =>
    Object.fromEntries(Object.entries(names).map(([lang, list]) => [lang, list.slice(0, 1)]));
  return Object.fromEntries(
    Object.entries(instruments).map(([id, instrument]) => [
      id,
      { ...instrument, ...(instrument.names && { names: first(instrument.names) }) },
    ]),
  );
}

/**
 * Notes, and the record of what was read, are for the keepers of the book. Only a state's notes (on its memberships) are
 * shown, on its page.
 */
function withoutNotes<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, entry) => (key === 'note' || key === 'read' ? undefined : entry)));
}
