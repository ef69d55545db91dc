import type { Officer } from '../../rules/model/briefing.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import { languages } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import type { AliasIndex } from '../../rules/search/alias-index.ts';
import { findInAny } from '../../rules/search/any-language.ts';
import { indexAtOnce } from '../../rules/search/index-aliases.ts';
import { type Names, Search } from '../../rules/search/search.ts';
import { answerLines } from './json-lines.ts';
import { loadBook } from './load-book.ts';
import { loadEveryday, loadLexicon, loadSearchWords, theDetector } from './load-detector.ts';
import { loadWords } from './load-words.ts';
import type { Options } from './options.ts';
import { stateCode } from './state-code.ts';

/** Ranked results for one query, or for one a line with `--jsonl`. */
export async function searchCommand(words: string[], options: Options): Promise<boolean> {
  const book = loadBook();
  const { packs, common } = loadLexicon();
  const spoken = loadSearchWords();
  const source = { book, packs, common, names: topicNames(Object.keys(book.topics)), sought: spoken.sought };
  const everyday = loadEveryday();
  const detector = theDetector();
  const indices = new Map<string, AliasIndex>();
  const searchIn = (langs: readonly string[], names: Names) => {
    const aliases = indices.get(langs.join()) ?? indexAtOnce(source, langs);
    indices.set(langs.join(), aliases);
    return new Search({ book, aliases, detector, names, everyday, asking: spoken });
  };
  const searchers = new Map<string, { own: Search; all: Search }>();
  const find = (query: unknown, home: unknown, lang: unknown): Result[] => {
    if (typeof query !== 'string') throw new Error('"q" must be text.');
    const homeState = stateCode(String(home ?? ''));
    if (home !== undefined && !book.states[homeState]) throw new Error(`The book has no home state "${home}".`);
    const officer: Officer = { homeState, service: 'police' };
    const spokenIn = typeof lang === 'string' ? lang : 'en';
    const langs = [...new Set([spokenIn, ...(book.states[homeState]?.languages ?? []), 'en', 'de', 'fr'])];
    const names = loadWords(spokenIn);
    const { own, all } = searchers.get(langs.join()) ?? {
      own: searchIn(langs, names),
      all: searchIn(languages, names),
    };
    searchers.set(langs.join(), { own, all });
    return findInAny(own, all, query, { ...officer, asOf: dayOf(new Date()) }).results;
  };
  if (options.jsonl)
    return answerLines(process.stdin, console.log, ({ q, home, lang }) => ({ results: find(q, home, lang) }));
  if (words.length === 0) throw new Error('Say what to look for: search QUERY.');
  const results = find(words.join(' '), options.home, options.lang);
  console.log(options.json ? JSON.stringify({ results }) : results.map(describe).join('\n') || 'Nothing found.');
  return true;
}

function topicNames(topics: string[]) {
  return languages.flatMap((lang) => {
    const words = loadWords(lang);
    return topics.map((topic) => ({ lang, topic, name: words.topic(topic) }));
  });
}

function describe(result: Result): string {
  const why = result.why.map((reason) => `${reason.tier}: ${reason.typed} = ${reason.matched}`).join('; ');
  return `${result.kind}\t${result.title}\t(${why})`;
}
