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
let finders: Map<string, Search>;
let ranks: ReturnType<typeof rankAll>;
beforeAll(() => {
  finders = searches();
  ranks = rankAll();
}, 300_000);

/** A search for each language, as a popup that speaks it and English has. */
function searches(): Map<string, Search> {
  const book = loadBook();
  const { packs, common } = loadLexicon();
  const spoken = loadSearchWords();
  const everyday = loadEveryday();
  return new Map(
    languages.map((lang) => {
      const names = loadWords(lang);
      const named = Object.keys(book.topics).map((topic) => ({ lang, topic, name: names.topic(topic) }));
      const aliases = indexAtOnce({ book, packs, common, names: named, sought: spoken.sought }, [lang, 'en']);
      return [lang, new Search({ book, aliases, detector: theDetector(), names, everyday, asking: spoken })];
    }),
  );
}

const asker = (lang: string) => ({ homeState: sets[lang]?.home ?? '', service: 'police', asOf: '2026-11-22' }) as const;

/** Every query with the place of its answer among the results; -1 where it is not there. */
function rankAll(): { lang: string; query: string; wanted: string; place: number; first: string }[] {
  return Object.entries(sets).flatMap(([lang, { queries }]) =>
    Object.entries(queries).map(([query, wanted]) => {
      const found = finders.get(lang)?.find(query, asker(lang)).map(written) ?? [];
      const place = found.findIndex((answers) => answers.some((answer) => wanted.split(' or ').includes(answer)));
      return { lang, query, wanted, place, first: found[0]?.[0] ?? 'nothing' };
    }),
  );
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

it('finds nothing for at least 90 in a hundred of what has nothing to do with the work', () => {
  const asked = Object.entries(strange).flatMap(([lang, queries]) => queries.map((query) => ({ lang, query })));
  const answered = asked.flatMap(({ lang, query }) => {
    const [first] = finders.get(lang)?.find(query, asker(lang)) ?? [];
    return first ? [`${lang}: ${query} → ${first.id}`] : [];
  });
  expect(asked.length).toBeGreaterThan(70);
  expect(answered.length, answered.join('\n')).toBeLessThanOrEqual(asked.length / 10);
});
