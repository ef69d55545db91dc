/** What officers type in 26 languages: how often the right answer comes first, and among the first three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import { findInAny } from '../../rules/search/any-language.ts';
import { indexAtOnce } from '../../rules/search/index-aliases.ts';
import { Search } from '../../rules/search/search.ts';
import { root } from '../../scripts/root.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';
import { loadEveryday, loadLexicon, loadSearchWords, theDetector } from '../../scripts/rulebook/load-detector.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

interface Asked {
  home: string;
  queries: Record<string, string>;
}
const readTable = <T>(name: string): Record<string, T> =>
  parse(readFileSync(join(root, `tests/queries/${name}.yaml`), 'utf8'));
const sets = readTable<Asked>('queries');
const strange = readTable<string[]>('nothing');
let searchers: ReturnType<typeof searches>;
let ranks: ReturnType<typeof rankAll>;
beforeAll(() => {
  searchers = searches();
  ranks = rankAll();
}, 300_000);

/** A search for each language, as a popup that speaks it and English has, and the one in all of them. */
function searches(): { own: Map<string, Search>; all: Search } {
  const book = loadBook();
  const { packs, common } = loadLexicon();
  const spoken = loadSearchWords();
  const everyday = loadEveryday();
  const detector = theDetector();
  const named = languages.flatMap((lang) => {
    const words = loadWords(lang);
    return Object.keys(book.topics).map((topic) => ({ lang, topic, name: words.topic(topic) }));
  });
  const searchIn = (langs: readonly string[], names = loadWords('en')) => {
    const aliases = indexAtOnce({ book, packs, common, names: named, sought: spoken.sought }, langs);
    return new Search({ book, aliases, detector, names, everyday, asking: spoken });
  };
  const own = new Map(languages.map((lang) => [lang, searchIn([lang, 'en'], loadWords(lang))]));
  return { own, all: searchIn(languages) };
}

function find(query: string, lang: string, homeState = sets[lang]?.home ?? ''): Result[] {
  const own = searchers.own.get(lang) as Search;
  return findInAny(own, searchers.all, query, { homeState, service: 'police', asOf: '2026-11-22' }).results;
}

/** Every query with the place of its answer among the results; -1 where it is not there. */
function rankAll(): { lang: string; query: string; wanted: string; place: number; first: string }[] {
  return Object.entries(sets).flatMap(([lang, { queries }]) =>
    Object.entries(queries).map(([query, wanted]) => {
      const found = find(query, lang).map(written);
      const place = placeOf(wanted, found);
      return { lang, query, wanted, place, first: found[0]?.[0] ?? 'nothing' };
    }),
  );
}

const placeOf = (wanted: string, found: string[][]) =>
  found.findIndex((answers) => answers.some((answer) => wanted.split(' or ').includes(answer)));

/** A result as the table writes it. An act leads to the card of its topic. */
function written({ kind, id, topic }: Result): string[] {
  return kind === 'instrument' ? [`@${id}`, ...(topic ? [topic] : [])] : [id];
}

const share = (isGood: (place: number) => boolean) => ranks.filter(({ place }) => isGood(place)).length / ranks.length;
const worse = (place: number) =>
  ranks
    .filter((one) => one.place < 0 || one.place >= place)
    .map(({ lang, query, wanted, first }) => `${lang}: ${query} → ${wanted}, not ${first}`)
    .join('\n');

it('asks at least 300 queries in every language of the product', () => {
  expect(ranks.length).toBeGreaterThanOrEqual(300);
  expect(Object.keys(sets).sort()).toEqual([...languages].sort());
});

it('puts the right answer first for at least 92 in a hundred', () => {
  expect(
    share((place) => place === 0),
    worse(1),
  ).toBeGreaterThanOrEqual(0.92);
});

it('has the right answer among the first three for at least 98 in a hundred', () => {
  expect(
    share((place) => place >= 0 && place < 3),
    worse(3),
  ).toBeGreaterThanOrEqual(0.98);
});

it('answers in any language, whatever the interface speaks: 94 in a hundred first, 96 among the first three', () => {
  const places = Object.entries(sets).flatMap(([lang, { queries }]) =>
    Object.entries(queries)
      // Whose card it is changes with the asker's state.
      .filter(([, wanted]) => !wanted.includes(':') && !['en', 'de', 'fr'].includes(lang))
      .map(([query, wanted]) => placeOf(wanted, find(query, 'de', 'DE').map(written))),
  );
  expect(places.length).toBeGreaterThan(1000);
  expect(places.filter((place) => place === 0).length / places.length).toBeGreaterThanOrEqual(0.94);
  expect(places.filter((place) => place >= 0 && place < 3).length / places.length).toBeGreaterThanOrEqual(0.96);
});

it('finds nothing for at least 90 in a hundred of what has nothing to do with the work', () => {
  const asked = Object.entries(strange).flatMap(([lang, queries]) => queries.map((query) => ({ lang, query })));
  const answered = asked.flatMap(({ lang, query }) => {
    const [first] = find(query, lang);
    return first ? [`${lang}: ${query} → ${first.id}`] : [];
  });
  expect(asked.length).toBeGreaterThan(70);
  expect(answered.length, answered.join('\n')).toBeLessThanOrEqual(asked.length / 10);
});
