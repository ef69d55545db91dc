import type { Officer } from '../../rules/model/briefing.ts';
import { dayOf } from '../../rules/model/day-of.ts';
import { languages } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import { indexAtOnce } from '../../rules/search/index-aliases.ts';
import { Search } from '../../rules/search/search.ts';
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
  const searches = new Map<string, Search>();
  const searchIn = (lang: string, home: string) => {
    const langs = [...new Set([lang, ...(book.states[home]?.languages ?? []), 'en', 'de', 'fr'])];
    const key = langs.join();
    const known =
      searches.get(key) ??
      new Search({
        book,
        aliases: indexAtOnce(source, langs),
        detector: theDetector(),
        names: loadWords(lang),
        everyday,
        asking: spoken,
      });
    searches.set(key, known);
    return known;
  };
  const find = (query: unknown, home: unknown, lang: unknown): Result[] => {
    if (typeof query !== 'string') throw new Error('"q" must be text.');
    const homeState = stateCode(String(home ?? ''));
    if (home !== undefined && !book.states[homeState]) throw new Error(`The book has no home state "${home}".`);
    const officer: Officer = { homeState, service: 'police' };
    return searchIn(typeof lang === 'string' ? lang : 'en', officer.homeState).find(query, {
      ...officer,
      asOf: dayOf(new Date()),
    });
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
