import { describe, expect, it } from 'vitest';
import type { Layer } from '../model/book.ts';
import type { BriefingRequest, Card } from '../model/briefing.ts';
import { isDay } from '../model/day-of.ts';
import { brief, UnknownInRequest } from './brief.ts';
import { sampleBook, sampleInstrument, sampleLayer, sampleLine } from './sample-book.ts';

const general = sampleLayer('general', {
  basis: { instrument: 'convention', article: '41' },
  verdict: 'conditions',
  facts: { apprehend: true, limitKm: 'unlimited' },
  lines: [sampleLine('call-first'), sampleLine('six-hours', { slot: 'deadlines', kind: 'deadline', deadline: 'PT6H' })],
});

const treaty = sampleInstrument('treaty', { kind: 'agreement', bound: [{ states: ['AA', 'BB'] }], from: '2007-01-01' });

function card(
  layers: Layer[],
  request: Partial<BriefingRequest> & { home?: string } = {},
  instruments = [treaty],
): Card {
  const { home = 'AA', ...rest } = request;
  const { cards } = brief(sampleBook(layers, instruments), {
    officer: { homeState: home, service: 'police' },
    partners: ['BB'],
    topics: ['pursuit'],
    direction: 'out',
    asOf: '2026-06-01',
    ...rest,
  });
  expect(cards).toHaveLength(1);
  return cards[0] as Card;
}

describe('which rule decides', () => {
  const declaration = sampleLayer('bb-declaration', {
    rank: 'declaration',
    basis: { instrument: 'convention', article: '41(9)' },
    when: { host: ['BB'], acting: ['AA'] },
    facts: { apprehend: false },
  });

  it('takes each value from the most special layer that has it, and says which provision decided it', () => {
    const { facts, tiles } = card([general, declaration]);
    expect(facts).toMatchObject({ apprehend: false, limitKm: 'unlimited' });
    expect(tiles.map((tile) => [tile.fact, tile.citation?.article])).toEqual([
      ['apprehend', '41(9)'],
      ['limitKm', '41'],
    ]);
  });

  it('lets the host state decide: the other way round the declaration is silent', () => {
    expect(card([general, declaration], { direction: 'in' }).facts).toMatchObject({ apprehend: true });
  });

  it('drops a line that a more special line takes the place of', () => {
    const special = sampleLayer('treaty-layer', {
      rank: 'treaty',
      basis: { instrument: 'treaty', article: '11' },
      lines: [sampleLine('a-day', { cite: { instrument: 'treaty', article: '11(5)' }, replaces: ['six-hours'] })],
    });
    expect(card([general, special]).lines.map((line) => line.id)).toEqual(['a-day', 'call-first']);
  });

  it('puts the deciding provision first among the sources', () => {
    expect(card([general, declaration]).citations[0]).toMatchObject({ instrument: 'convention', article: '41' });
  });
});

describe('who is bound, and when', () => {
  it('says "not available", why, and what to use instead, where one state is not bound; never another "no"', () => {
    expect(card([general], { partners: ['DD'] })).toMatchObject({
      verdict: 'not-available',
      reason: 'No rule opens it.',
      instead: ['open'],
      facts: { allowed: false },
      tiles: [],
    });
  });

  it('follows membership day by day', () => {
    expect(card([general], { partners: ['CC'], asOf: '2020-12-31' }).verdict).toBe('conditions');
    expect(card([general], { partners: ['CC'], asOf: '2021-01-01' }).verdict).toBe('not-available');
  });

  it('knows nothing before the convention applied', () => {
    expect(card([general], { asOf: '1995-03-25' }).verdict).toBe('not-available');
  });

  it('respects an opt-out', () => {
    const optedOut = sampleInstrument('convention', { except: [{ state: 'BB', why: 'takes no part' }] });
    expect(card([general], {}, [optedOut]).verdict).toBe('not-available');
  });

  it('tells the sets of states apart by date', () => {
    const schengen = { ...general, when: { both: ['schengen'] } };
    expect(card([schengen], { asOf: '2007-12-31' }).verdict).toBe('not-available');
    expect(card([schengen], { asOf: '2008-01-01' }).verdict).toBe('conditions');
  });
});

describe('time', () => {
  it('shows what is to come as coming, with its day', () => {
    const later = sampleLayer('later', {
      basis: { instrument: 'convention' },
      lines: [sampleLine('new-form', { from: '2027-06-12' })],
    });
    const found = card([general, later]);
    expect(found.lines.find((line) => line.id === 'new-form')).toMatchObject({ coming: '2027-06-12' });
    expect(
      card([general, later], { asOf: '2027-06-12' }).lines.find((line) => line.id === 'new-form'),
    ).not.toHaveProperty('coming');
  });

  it('does not announce what is many years away', () => {
    const later = sampleLayer('later', {
      basis: { instrument: 'convention' },
      lines: [sampleLine('far', { from: '2040-01-01' })],
    });
    expect(card([general, later]).lines.map((line) => line.id)).not.toContain('far');
  });

  it('does not announce an act that was not adopted yet', () => {
    const act = sampleInstrument('act', { adopted: '2024-05-01', from: '2026-01-01' });
    const later = sampleLayer('later', {
      basis: { instrument: 'act' },
      lines: [sampleLine('new-form', { cite: { instrument: 'act' } })],
    });
    const idsOn = (asOf: string) => card([general, later], { asOf }, [treaty, act]).lines.map((line) => line.id);
    expect(idsOn('2024-04-30')).not.toContain('new-form');
    expect(idsOn('2024-05-01')).toContain('new-form');
  });

  it('says what replaced an act that the page names', () => {
    const dead = sampleInstrument('dead-act', {
      until: '2024-12-11',
      replacedBy: ['treaty'],
      change: 'The treaty asks for an answer in eight hours.',
      topics: ['pursuit'],
    });
    const line = card([general], { named: ['dead-act'] }, [treaty, dead]).lines[0];
    expect(line).toMatchObject({ id: 'dead-act-ended', slot: 'overlap' });
    expect(line?.text).toContain('2024-12-11');
    expect(line?.citations.map((citation) => citation.instrument)).toEqual(['treaty', 'dead-act']);
    expect(card([general], { named: ['dead-act'], asOf: '2024-12-11' }, [treaty, dead]).lines[0]?.id).toBe(
      'call-first',
    );
  });

  it('says from when an act that lives on for a few states has a successor for the others', () => {
    const old = sampleInstrument('old-act', { replacedBy: ['next'], change: 'One form for all.', topics: ['pursuit'] });
    const next = sampleInstrument('next', { from: '2020-12-19' });
    const first = (asOf: string) => card([general], { named: ['old-act'], asOf }, [treaty, old, next]).lines[0]?.id;
    expect(first('2020-12-18')).toBe('call-first');
    expect(first('2020-12-19')).toBe('old-act-ended');
  });
});

describe('the joint centre', () => {
  const centre = (id: string, states: string[], from: string) => ({
    id,
    name: `Centre ${id}`,
    place: 'On the border',
    states,
    from,
    confidence: 'official' as const,
    checked: '2026-01-01',
  });
  const book = {
    ...sampleBook([general]),
    centres: [
      centre('wide', ['AA', 'BB', 'CC'], '2001-01-01'),
      centre('own', ['AA', 'BB'], '2010-01-01'),
      centre('far', ['CC', 'DD'], '2001-01-01'),
    ],
  };
  const centresOn = (asOf: string) =>
    brief(book, {
      officer: { homeState: 'AA', service: 'police' },
      partners: ['BB'],
      topics: ['pursuit'],
      direction: 'out',
      asOf,
    }).cards[0]?.centres.map((one) => one.id);

  it('of the two states stands first, once it is open', () => {
    expect(centresOn('2026-01-01')).toEqual(['own', 'wide']);
    expect(centresOn('2005-01-01')).toEqual(['wide']);
  });
});

describe('how sure', () => {
  it('is as sure as the least sure of its values', () => {
    const unsure = sampleLayer('unsure', {
      rank: 'declaration',
      basis: { instrument: 'convention' },
      facts: { apprehend: 'unknown' },
      confidence: 'unverified',
    });
    expect(card([general, unsure]).confidence).toBe('unverified');
    expect(card([general]).confidence).toBe('official');
  });
});

describe('a question that the book cannot answer', () => {
  const ask =
    (request: Partial<BriefingRequest>, home = 'AA') =>
    () =>
      card([general], { ...request, home });

  it.each([
    ['an unknown home state', {}, 'XX', 'home'],
    ['an unknown partner', { partners: ['ZZ'] }, 'AA', 'partner'],
    ['an unknown topic', { topics: ['teleport'] }, 'AA', 'topic'],
    ['a date that is no date', { asOf: '2026-02-30' }, 'AA', 'date'],
  ])('names %s', (_, request, home, code) => {
    expect(ask(request, home)).toThrow(UnknownInRequest);
    expect(ask(request, home)).toThrow(expect.objectContaining({ code }));
  });

  it('has no card between a state and itself', () => {
    const book = sampleBook([general]);
    const request = {
      officer: { homeState: 'AA', service: 'police' as const },
      partners: ['AA'],
      topics: ['pursuit'],
      direction: 'out' as const,
      asOf: '2026-01-01',
    };
    expect(brief(book, request).cards).toEqual([]);
    expect(brief(book, { ...request, topics: ['other'] }).cards).toMatchObject([{ partner: null, host: 'AA' }]);
  });
});

it('knows which days exist', () => {
  expect(['2024-02-29', '2026-12-31'].every(isDay)).toBe(true);
  expect(['2025-02-29', '2026-13-01', 'yesterday', '2026-1-1', ''].some(isDay)).toBe(false);
});
