/** Writes the compiled book: one core pack, one pack a topic, one pack a language, without the keepers' notes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Book, BookTexts } from '../../rules/model/book.ts';

/**
 * @param texts the translations of the prose: language → key → text
 * @param out the folder that is written anew
 */
export function writeBookPacks(book: Book, texts: Record<string, Record<string, string>>, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/topics`, { recursive: true });
  mkdirSync(`${out}/texts`, { recursive: true });
  const { topics, states, ...rest } = book;
  const core = { ...withoutNotes(rest), states };
  writeFileSync(`${out}/core.json`, JSON.stringify(core));
  for (const [lang, list] of Object.entries(texts))
    writeFileSync(`${out}/texts/${lang}.json`, JSON.stringify({ lang, texts: list } satisfies BookTexts));
  for (const topic of Object.values(topics))
    writeFileSync(`${out}/topics/${topic.id}.json`, JSON.stringify(withoutNotes(topic)));
}

/** Notes are for the keepers of the book. Only a state's notes (on its memberships) are shown, on its page. */
function withoutNotes<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, entry) => (key === 'note' ? undefined : entry)));
}
