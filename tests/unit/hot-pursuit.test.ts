/** The mistakes that careless authors make about hot pursuit, as a table that a lawyer can read. */
import { beforeAll, describe, expect, it } from 'vitest';
import { brief } from '../../rules/brief/brief.ts';
import type { Book } from '../../rules/model/book.ts';
import type { Card, Service } from '../../rules/model/briefing.ts';
import { loadBook } from '../../scripts/rulebook/load-book.ts';

let book: Book;
beforeAll(() => {
  book = loadBook();
});

/** The card for officers of `acting` who pursue into `host`. */
function pursuit(acting: string, host: string, asOf = '2026-11-22', service: Service = 'police'): Card {
  const { cards } = brief(book, {
    officer: { homeState: acting, service },
    partners: [host],
    topics: ['hot-pursuit'],
    direction: 'out',
    asOf,
  });
  return cards[0] as Card;
}

describe('what the state that is entered allows', () => {
  it.each([
    ['nobody may hold a person in France: from Germany', 'DE', 'FR', { apprehend: false }],
    ['nor from Belgium', 'BE', 'FR', { apprehend: false }],
    ['nor from Switzerland, under its treaty of 2007', 'CH', 'FR', { apprehend: false }],
    ['Germany sets Danish officers no limit', 'DK', 'DE', { limitKm: 'unlimited' }],
    ['Denmark stops German officers after 25 km', 'DE', 'DK', { limitKm: 25 }],
    ['the limit for Luxembourg officers in France went in 2022', 'LU', 'FR', { limitKm: 'unlimited' }],
    ['Austria and Germany: no limit, and hold', 'DE', 'AT', { apprehend: true, limitKm: 'unlimited' }],
    [
      'flight from a check counts within 150 km between Germany and the Netherlands',
      'DE',
      'NL',
      { checkEvasionZoneKm: 150 },
    ],
    [
      'Germany and Poland since their treaty of 2014: no limit, and weapons to defend others too',
      'DE',
      'PL',
      { limitKm: 'unlimited', weaponsUse: 'self-defence-others' },
    ],
    [
      'Italy and Slovenia: no limit, and 30 km for flight from a check only',
      'IT',
      'SI',
      { limitKm: 'unlimited', checkEvasionZoneKm: 30 },
    ],
    ['and within 80 km between Germany and Switzerland', 'DE', 'CH', { checkEvasionZoneKm: 80 }],
  ])('%s', (_, acting, host, facts) => {
    expect(pursuit(acting, host).facts).toMatchObject(facts);
  });
});

describe('customs officers have a rule of their own', () => {
  it.each([
    [
      'Germany into Poland: their treaty, since Poland left the pursuit article of Naples II aside',
      'DE',
      'PL',
      'de-pl-2014',
    ],
    ['Germany and the Netherlands: their treaty names customs', 'NL', 'DE', 'de-nl-2005'],
    ['Austria into Slovenia: Naples II, for the police treaty leaves customs offences out', 'AT', 'SI', 'naples-ii'],
    ['Italy into Austria: what Austria declared under Naples II', 'IT', 'AT', 'naples-ii'],
  ])('%s', (_, acting, host, instrument) => {
    const card = pursuit(acting, host, '2026-11-22', 'customs');
    expect(card).toMatchObject({ verdict: 'conditions', decidedBy: { citation: { instrument } } });
  });
});

describe('where there is no pursuit, the card says no, why, and what to use instead', () => {
  it.each([
    ['Ireland takes no part', 'GB', 'IE'],
    ['the United Kingdom never did', 'FR', 'GB'],
    ['Cyprus does not apply the Convention yet', 'GR', 'CY'],
    ['Malta has no land border', 'IT', 'MT'],
    ['nor has Iceland', 'NO', 'IS'],
    ['Germany and Spain do not touch', 'DE', 'ES'],
  ])('%s', (_, acting, host) => {
    const card = pursuit(acting, host);
    expect(card).toMatchObject({ verdict: 'not-available', facts: { allowed: false }, tiles: [] });
    expect(card.why).not.toBeNull();
    expect(card.instead.length).toBeGreaterThan(0);
  });
});

it('sends nobody to the Schengen Information System for the United Kingdom', () => {
  expect(pursuit('IE', 'GB').instead).not.toContain('sis-arrest');
  expect(pursuit('IE', 'FR').instead).toContain('sis-arrest');
});

it('judges the United Kingdom before 2021 by the law of then', () => {
  const cited = pursuit('FR', 'GB', '2018-06-01').citations.map((citation) => citation.instrument);
  expect(cited).toContain('cisa');
  expect(cited).not.toContain('tca');
});

describe('time', () => {
  it.each([
    ['Slovenia into Croatia', 'SI', 'HR', '2022-12-31', '2023-01-01'],
    ['Hungary into Romania', 'HU', 'RO', '2024-12-31', '2025-01-01'],
    ['Greece into Bulgaria', 'GR', 'BG', '2024-12-31', '2025-01-01'],
  ])('%s opens on the day on which the land border joined', (_, acting, host, before, after) => {
    expect(pursuit(acting, host, before).verdict).toBe('not-available');
    expect(pursuit(acting, host, after).verdict).not.toBe('not-available');
  });
});

it('covers every pair of neighbours in Schengen, and shows no number where nothing was established', () => {
  const members = Object.values(book.states).filter((state) => state.schengen && state.schengen.status !== 'partial');
  const pairs = members.flatMap((host) =>
    host.neighbours.filter((id) => members.some((state) => state.id === id)).map((id) => [id, host.id] as const),
  );
  expect(pairs.length).toBeGreaterThanOrEqual(86);
  for (const [acting, host] of pairs) {
    const card = pursuit(acting, host);
    expect([acting, host, card.verdict]).not.toContain('not-available');
    for (const fact of ['apprehend', 'limitKm', 'offences'])
      expect([acting, host, card.facts]).toMatchObject([acting, host, { [fact]: expect.anything() }]);
    const numbers = card.tiles.filter((tile) => typeof tile.value === 'number');
    expect([acting, host, numbers.filter((tile) => tile.confidence === 'unverified')]).toEqual([acting, host, []]);
  }
});

it('never promises more than the Convention: no homes, self-defence, contact at the crossing', () => {
  const card = pursuit('BE', 'DE');
  expect(card.facts).toMatchObject({ enterPremises: false });
  expect(card.lines.some((line) => line.slot === 'never' && /homes/.test(line.text))).toBe(true);
  expect(card.lines.some((line) => line.slot === 'deadlines' && line.citations[0]?.article?.startsWith('41(1)'))).toBe(
    true,
  );
});
