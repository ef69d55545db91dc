/// <reference types="vite/client" />
/** The book from its packs: the core at once, each topic when a card needs it, and the joint centres with the first. */
import type { Directory } from '../../components/briefing/directory.ts';
import { cite } from '../../rules/brief/cite.ts';
import { everydayPack, everydayTopics, packOf } from '../../rules/brief/everyday.ts';
import { withNames } from '../../rules/brief/with-names.ts';
import type { Book, Centre, StateId, Topic, TopicId } from '../../rules/model/book.ts';

const cores = import.meta.glob<Omit<Book, 'topics' | 'centres'>>('../../generated/book/core.json', {
  import: 'default',
});
const centrePacks = import.meta.glob<Centre[]>('../../generated/book/centres.json', { import: 'default' });
const packs = import.meta.glob<Topic[]>('../../generated/book/topics/*.json', { import: 'default' });
const texts = import.meta.glob<Record<string, string>>('../../generated/book/texts/*/*.json', { import: 'default' });
const names = import.meta.glob<Record<string, string>>('../../generated/book/names/*.json', { import: 'default' });
const pathOf = (pack: string) => `../../generated/book/topics/${pack}.json`;

export const allTopics: TopicId[] = Object.keys(packs)
  .map((path) => path.replace(/^.*\/|\.json$/g, ''))
  .flatMap((pack) => (pack === everydayPack ? everydayTopics : pack))
  .sort();

/** The book without any topic, and without the joint centres. */
export async function loadCore(): Promise<Book> {
  const [load] = Object.values(cores);
  if (!load) throw new Error('The book was not compiled.');
  return { ...(await load()), centres: [], topics: {} };
}

/** The book in English, whatever it speaks now. */
export function inEnglish({ texts: _, ...book }: Book): Book {
  return book;
}

/** The book that will speak a language: acts by their names in it; the prose comes with each topic, as far as it is translated. */
export async function inLanguage(coming: Book | Promise<Book>, lang: string): Promise<Book> {
  if (lang === 'en') return inEnglish(await coming);
  const [book, named] = await Promise.all([coming, names[`../../generated/book/names/${lang}.json`]?.()]);
  return { ...withNames(book, lang, named ?? {}), texts: { lang, texts: {} } };
}

/** The book with these topics as well, in its language; a topic that it does not have is left out. */
export async function withTopics(book: Book, topics: readonly TopicId[]): Promise<Book> {
  const missing = [...new Set(topics.filter((topic) => !book.topics[topic]).map(packOf))];
  const lang = book.texts?.lang;
  const [centres, loaded, translated] = await Promise.all([
    book.centres.length > 0 ? book.centres : Object.values(centrePacks)[0]?.(),
    Promise.all(missing.map((pack) => packs[pathOf(pack)]?.() ?? [])),
    Promise.all(missing.map((pack) => texts[`../../generated/book/texts/${lang}/${pack}.json`]?.())),
  ]);
  const entries = loaded.flat().map((topic) => [topic.id, topic] as const);
  return {
    ...book,
    centres: centres ?? [],
    topics: { ...book.topics, ...Object.fromEntries(entries) },
    ...(book.texts && { texts: { ...book.texts, texts: Object.assign({}, book.texts.texts, ...translated) } }),
  };
}

/** The states whose officers the book is for: members of the Union, now or once, and those associated with Schengen. */
export function homeStates(book: Book): StateId[] {
  return Object.values(book.states)
    .filter((state) => state.eu !== undefined || state.schengen?.status === 'associated')
    .map((state) => state.id);
}

export function directoryOf(book: Book): Directory {
  return {
    states: Object.keys(book.states),
    topics: allTopics,
    // Only those that the book knows: of the others there is neither a name nor a rule.
    neighboursOf: (state) => (book.states[state]?.neighbours ?? []).filter((other) => book.states[other]),
    instrumentName: (id) => cite(book, { instrument: id }).name,
    checked: book.checked,
  };
}
