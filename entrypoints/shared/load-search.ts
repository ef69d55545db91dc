/// <reference types="vite/client" />
/** The search with everything that it looks through; loaded after the briefing is shown, or at the first key stroke. */
import { citingLexicon } from '../../rules/detect/citing-lexicon.ts';
import { readCommon } from '../../rules/detect/common-pack.ts';
import { createDetector } from '../../rules/detect/detector.ts';
import type { LexiconPack } from '../../rules/detect/lexicon-pack.ts';
import { withPhrases } from '../../rules/detect/phrases.ts';
import { readPack } from '../../rules/detect/written-pack.ts';
import type { Book } from '../../rules/model/book.ts';
import { languages as allLanguages, type Language } from '../../rules/model/languages.ts';
import type { Words } from '../../rules/model/words.ts';
import { indexAliases } from '../../rules/search/index-aliases.ts';
import { Search } from '../../rules/search/search.ts';
import type { SearchWords } from '../../rules/search/search-words.ts';
import { allTopics, inEnglish, withTopics } from './load-book.ts';
import { loadWords } from './load-words.ts';
import { shareStrings } from './share-strings.ts';
import { Slices } from './slices.ts';

/** What is written in a pack: asked for where it is read, so that it is not held for longer. */
type WrittenPack = () => string;

const packs = import.meta.glob<WrittenPack>(
  [
    '../../generated/lexicon/*.json',
    '!../../generated/lexicon/common.json',
    '!../../generated/lexicon/search.json',
    '!../../generated/lexicon/*-*.json',
  ],
  { import: 'default' },
);
const phrases = import.meta.glob<WrittenPack>('../../generated/lexicon/*-phrases.json', { import: 'default' });
const asked = import.meta.glob<string>('../../generated/lexicon/*-asked.json', { import: 'default' });
const commons = import.meta.glob<WrittenPack>('../../generated/lexicon/common.json', { import: 'default' });
const searchWords = import.meta.glob<() => SearchWords>('../../generated/lexicon/search.json', { import: 'default' });

/**
 * @param languages in which slips are forgiven
 * @param known whose forms are known: all that there are, if not said
 */
export async function loadSearch(
  core: Book,
  languages: readonly Language[],
  words: Words,
  known: readonly Language[] = allLanguages,
): Promise<Search> {
  const slices = new Slices();
  const { book, lexicon, common, asking, aliases, everyday } = await loadAliases(core, languages, known, slices);
  // Copies: a piece of a pack's text would hold all of it.
  const detector = createDetector(...structuredClone(citingLexicon(lexicon, common)));
  await slices.pause();
  return new Search({ book, aliases, detector, names: words, everyday, asking });
}

/** The search that forgives slips in every language, made of one that does in the officer's: those come first. */
export async function loadSearchInAll(search: Search, core: Book, own: readonly Language[]): Promise<Search> {
  const languages = [...new Set([...own, ...allLanguages])];
  return search.inLanguages(await loadAliases(core, languages, allLanguages, new Slices()));
}

async function loadAliases(core: Book, languages: readonly Language[], known: readonly Language[], slices: Slices) {
  const [book, common, asking, basic, terms, everyday, speakers] = await Promise.all([
    withTopics(inEnglish(core), allTopics),
    first(Object.values(commons))().then((pack) => readCommon(pack())),
    first(Object.values(searchWords))().then((pack) => pack()),
    Promise.all(known.flatMap((lang) => packs[`../../generated/lexicon/${lang}.json`]?.() ?? [])),
    Promise.all(known.flatMap((lang) => phrases[`../../generated/lexicon/${lang}-phrases.json`]?.() ?? [])),
    everydayWords(languages),
    Promise.all(languages.map((lang) => loadWords(lang))),
  ]);
  for (const _ of shareStrings(book)) await slices.rest();
  const readAll = async (written: readonly WrittenPack[]) => {
    const read: LexiconPack[] = [];
    for (const one of written) {
      read.push(readPack(one()));
      await slices.rest();
    }
    return read;
  };
  const lexicon = withPhrases(await readAll(basic), await readAll(terms));
  const names = speakers.flatMap((speaker) =>
    allTopics.map((topic) => ({ lang: speaker.lang, topic, name: speaker.topic(topic) })),
  );
  const steps = indexAliases({ book, packs: lexicon, common, names, sought: asking.sought }, languages);
  let step = steps.next();
  for (; !step.done; step = steps.next()) await slices.rest();
  await slices.pause();
  return { book, lexicon, common, asking, aliases: step.value, everyday };
}

/** The everyday words of languages, by language. */
async function everydayWords(languages: readonly Language[]): Promise<Record<string, string>> {
  const read = languages.map(async (lang) => {
    const pack = await asked[`../../generated/lexicon/${lang}-asked.json`]?.();
    return [lang, pack ?? ''] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

function first<T>([item]: T[]): T {
  if (item === undefined) throw new Error('The lexicon was not compiled.');
  return item;
}
