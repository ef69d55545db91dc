/** Writes the compiled book: one core pack and one pack a topic, without the keepers' notes. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Book } from '../../rules/model/book.ts';

/** @param out the folder that is written anew */
export function writeBookPacks(book: Book, out: string): void {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(`${out}/topics`, { recursive: true });
  const { topics, states, ...rest } = book;
  const core = { ...withoutNotes(rest), states };
  writeFileSync(`${out}/core.json`, JSON.stringify(core));
  for (const topic of Object.values(topics))
    writeFileSync(`${out}/topics/${topic.id}.json`, JSON.stringify(withoutNotes(topic)));
}

/** Notes are for the keepers of the book. Only a state's notes (on its memberships) are shown, on its page. */
function withoutNotes<T extends object>(value: T): T {
  return JSON.parse(JSON.stringify(value, (key, entry) => (key === 'note' ? undefined : entry)));
}
