/** A small made-up book for tests: three states, a convention, a treaty between two of them, and a dead act. */
import type { Book, Instrument, Layer, Line, State } from '../model/book.ts';

export function sampleState(id: string, parts: Partial<State> = {}): State {
  return {
    id,
    iso3: `${id}X`,
    plate: id,
    phone: '+000',
    mrz: [`${id}X`],
    languages: ['en'],
    optOuts: [],
    neighbours: [],
    forces: [],
    confidence: 'official',
    checked: '2026-01-01',
    ...parts,
  };
}

export function sampleInstrument(id: string, parts: Partial<Instrument> = {}): Instrument {
  return {
    id,
    title: `The ${id}`,
    kind: 'convention',
    link: 'https://law.example/act',
    from: '1995-03-26',
    bound: [{ set: 'eu' }],
    confidence: 'official',
    checked: '2026-01-01',
    ...parts,
  };
}

export function sampleLine(id: string, parts: Partial<Line> = {}): Line {
  return {
    id,
    slot: 'before',
    kind: 'condition',
    text: `Do ${id}.`,
    cite: { instrument: 'convention', article: '41' },
    confidence: 'official',
    checked: '2026-01-01',
    ...parts,
  };
}

export function sampleLayer(id: string, parts: Partial<Layer> = {}): Layer {
  return { id, rank: 'convention', confidence: 'official', checked: '2026-01-01', ...parts };
}

export const fallback = sampleLayer('otherwise', {
  rank: 'fallback',
  verdict: 'not-available',
  reason: 'No rule opens it.',
  instead: ['other', 'open'],
});

export function sampleBook(layers: Layer[], instruments: Instrument[] = []): Book {
  const eu = { from: '1990-01-01' };
  const list = [sampleInstrument('convention'), ...instruments];
  return {
    states: {
      AA: sampleState('AA', { eu, neighbours: ['BB'], schengen: { status: 'full', from: '1995-03-26' } }),
      BB: sampleState('BB', { eu, neighbours: ['AA'], schengen: { status: 'full', from: '2008-01-01' } }),
      CC: sampleState('CC', { eu: { from: '1990-01-01', until: '2020-12-31' } }),
      DD: sampleState('DD', { schengen: { status: 'associated', from: '2009-01-01' } }),
    },
    instruments: Object.fromEntries(list.map((instrument) => [instrument.id, instrument])),
    topics: {
      pursuit: { id: 'pursuit', group: 'action', perspective: 'action', layers: [...layers, fallback] },
      other: { id: 'other', group: 'action', perspective: 'own', layers: [fallback] },
      open: {
        id: 'open',
        group: 'action',
        perspective: 'request',
        layers: [sampleLayer('always', { verdict: 'allowed' })],
      },
    },
    centres: [],
    supporting: [],
    crimes: [],
    facts: {
      apprehend: { type: 'choice', values: [true, false, 'unknown'], order: 1 },
      limitKm: { type: 'distance', order: 2 },
    },
    checked: '2026-01-01',
  };
}
