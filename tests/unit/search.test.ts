/** What officers type, and what must come first: ranks, never scores. */
import { beforeAll, describe, expect, it } from 'vitest';
import { indexAliases, indexAtOnce } from '../../rules/search/index-aliases.ts';
import { Search } from '../../rules/search/search.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';
import { loadEveryday, loadLexicon, loadSearchWords, theDetector } from '../../scripts/rulebook/load-detector.ts';
import { loadWords } from '../../scripts/rulebook/load-words.ts';

let search: Search;
beforeAll(() => {
  const book = loadBook();
  const { packs, common } = loadLexicon();
  const names = Object.keys(book.topics).map((topic) => ({ lang: 'en', topic, name: loadWords('en').topic(topic) }));
  const aliases = indexAtOnce({ book, packs, common, names, ...loadSearchWords() }, ['en', 'de', 'fr']);
  search = new Search({
    book,
    aliases,
    detector: theDetector(),
    names: loadWords('en'),
    everyday: loadEveryday(),
    asking: loadSearchWords(),
  });
});

const find = (query: string, homeState = 'DE') =>
  search.find(query, { homeState, service: 'police', asOf: '2026-11-22' });

describe('the first answer', () => {
  it.each([
    ['de fr nacheile', 'card', 'hot-pursuit:DE:FR:out'],
    ['nacheile de nl', 'card', 'hot-pursuit:DE:NL:out'],
    ['surveillance de pl', 'card', 'surveillance:DE:PL:out'],
    ['united kingdom gb', 'state', 'GB'],
    ['DE→FR Nacheile', 'card', 'hot-pursuit:DE:FR:out'],
    ['fr de nacheile', 'card', 'hot-pursuit:DE:FR:in'],
    ['hot persuit swiss', 'card', 'hot-pursuit:DE:CH:out'],
    ['nacheile belgien', 'card', 'hot-pursuit:DE:BE:out'],
    ['poursuite transfrontalière luxembourg', 'card', 'hot-pursuit:DE:LU:out'],
    ['from austria to slovenia', 'border', 'AT:SI'],
    ['z polski do niemiec', 'border', 'PL:DE'],
    ['frankreich', 'state', 'FR'],
    ['Niemcy', 'state', 'DE'],
    ['nach', 'topic', 'hot-pursuit'],
    ['Swedish initiative', 'instrument', 'dir-2023-977'],
    ['SDÜ', 'instrument', 'cisa'],
    ['MAE', 'instrument', 'fd-2002-584'],
    ['2008/615/JHA', 'instrument', 'dec-2008-615'],
    ['Drug Samples Decision', 'instrument', 'dec-2001-419'],
    ['прюм 2', 'instrument', 'reg-2024-982'],
    ['Camden asset network', 'topic', 'asset-recovery'],
    ['dürfen belgische Kollegen bei uns nacheilen', 'card', 'hot-pursuit:DE:BE:in'],
    ['nacheile von hier nach belgien', 'card', 'hot-pursuit:DE:BE:out'],
    ['verfolgung badajoz', 'card', 'hot-pursuit:DE:ES:out'],
    ['ναψηειλε', 'topic', 'hot-pursuit'],
    ['football cheap', 'topic', 'football'],
    ['scarpred', 'topic', 'hot-pursuit'],
  ])('to "%s" is a %s: %s', (query, kind, id) => {
    expect(find(query)[0]).toMatchObject({ kind, id });
  });

  it.each([
    ['art 41 cisa', 'hot-pursuit', 'cisa', '41'],
    ['2023/977 art 5', 'information-request', 'dir-2023-977', '5'],
    ['Art. 40 SDÜ', 'surveillance', 'cisa', '40'],
    ['art. 26 2018/1862', 'sis-arrest', 'reg-2018-1862', '26'],
  ])('to "%s" is the topic %s, citing the provision', (query, topic, instrument, article) => {
    const [first] = find(query);
    expect(first).toMatchObject({ topic });
    expect(first?.citations[0]).toMatchObject({ instrument, article });
    expect(first?.why[0]?.tier).toBe('citation');
  });
});

it('says for every result why it matched', () => {
  for (const query of ['hot persuit swiss', 'art 41 cisa', 'hanging on', 'sis'])
    for (const result of find(query)) expect(result.why.length).toBeGreaterThan(0);
  expect(find('hot persuit swiss')[0]?.why).toContainEqual({
    tier: 'fuzzy',
    typed: 'hot persuit',
    matched: 'Hot pursuit',
  });
});

describe('odd queries', () => {
  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['signs', '→ ,,; ()'],
    ['an emoji', '🚓🚓'],
    ['direction controls', '\u202e\u2066'],
  ])('%s find nothing', (_, query) => {
    expect(find(query)).toEqual([]);
  });

  it('a query of ten thousand characters is answered at once', () => {
    const start = performance.now();
    find('nacheile frankreich '.repeat(500));
    expect(performance.now() - start).toBeLessThan(500);
  });
});

it('leads from every name that is listed for it to what it stands for', () => {
  for (const [answer, names] of Object.entries(loadSearchWords().sought))
    for (const name of names) {
      const found = find(name).slice(0, 3);
      const isThere = found.some((result) =>
        answer.startsWith('@') ? result.id === answer.slice(1) : [result.topic, result.id].includes(answer),
      );
      expect(isThere, `${name} → ${answer}, not ${found[0]?.id}`).toBe(true);
    }
});

it('is made in pieces, so that a page can answer between them', () => {
  const { packs, common } = loadLexicon();
  const steps = indexAliases({ book: loadBook(), packs, common, names: [], sought: {} }, ['de', 'en']);
  expect([...steps].length).toBeGreaterThan(packs.length);
});
