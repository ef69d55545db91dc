/** What officers type in 26 languages: how often the right answer comes first, and among the first three. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { languages } from '../../rules/model/languages.ts';
import type { Result } from '../../rules/model/result.ts';
import { indexAtOnce } from '../../rules/search/index-aliases.ts';
import { Search } from '../../rules/search/search.ts';
import { root } from '../../scripts/root.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';
import { loadEveryday, loadLexicon, theDetector } from '../../scripts/rulebook/load-detector.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

interface Asked {
  home: string;
  queries: Record<string, string>;
}
const sets: Record<string, Asked> = parse(readFileSync(join(root, 'tests/queries/queries.yaml'), 'utf8'));
let ranks: ReturnType<typeof rankAll>;
beforeAll(() => {
  ranks = rankAll();
}, 120_000);

/** Every query with the place of its answer among the results; -1 where it is not there. */
function rankAll(): { lang: string; query: string; wanted: string; place: number; first: string }[] {
  const book = loadBook();
  const { packs, common } = loadLexicon();
  return Object.entries(sets).flatMap(([lang, { home, queries }]) => {
    const words = loadWords(lang);
    const named = Object.keys(book.topics).map((topic) => ({ lang, topic, name: words.topic(topic) }));
    const aliases = indexAtOnce({ book, packs, common, names: named }, [lang, 'en']);
    const search = new Search({ book, aliases, detector: theDetector(), names: words, everyday: loadEveryday() });
    return Object.entries(queries).map(([query, wanted]) => {
      const found = search.find(query, { homeState: home, service: 'police', asOf: '2026-11-22' }).map(written);
      const place = found.findIndex((answers) => answers.some((answer) => wanted.split(' or ').includes(answer)));
      return { lang, query, wanted, place, first: found[0]?.[0] ?? 'nothing' };
    });
  });
}

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
