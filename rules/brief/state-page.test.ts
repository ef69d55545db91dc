import { expect, it } from 'vitest';
import { sampleBook, sampleInstrument, sampleLayer } from './sample-book.ts';
import { statePage } from './state-page.ts';

const layer = sampleLayer('general', { basis: { instrument: 'convention', article: '41' }, verdict: 'conditions' });
const treaty = sampleInstrument('aa-bb', { kind: 'agreement', bound: [{ states: ['AA', 'BB'] }], from: '2007-01-01' });
const sample = sampleBook([layer], [treaty]);
const { pursuit } = sample.topics;
if (!pursuit) throw new Error('The sample has no pursuit.');
const book = { ...sample, topics: { ...sample.topics, 'hot-pursuit': { ...pursuit, id: 'hot-pursuit' } } };

it('shows the neighbours with the pursuit both ways, and the treaties of the day', () => {
  const page = statePage(book, 'AA', 'police', '2026-01-01');
  expect(page).toMatchObject({ isMember: true, isSchengen: true, treaties: [{ instrument: 'aa-bb' }] });
  expect(page?.neighbours.map((row) => [row.state, row.out.host, row.in.host])).toEqual([['BB', 'BB', 'AA']]);
  expect(statePage(book, 'AA', 'police', '2006-01-01')?.treaties).toEqual([]);
});

it('knows on which day a state was a member', () => {
  expect(statePage(book, 'CC', 'police', '2020-01-01')?.isMember).toBe(true);
  expect(statePage(book, 'CC', 'police', '2021-01-01')?.isMember).toBe(false);
  expect(statePage(book, 'ZZ', 'police', '2021-01-01')).toBeNull();
});

it('names the languages for requests under the acts of the day', () => {
  const asking = {
    for: 'aa-bb',
    languages: ['de', 'en'],
    law: 'Act on requests, § 1',
    confidence: 'official' as const,
    checked: '2026-01-01',
  };
  const aa = book.states.AA;
  if (!aa) throw new Error('The sample has no state AA.');
  const known = { ...book, states: { ...book.states, AA: { ...aa, requestLanguages: [asking] } } };
  const on = (day: string) => statePage(known, 'AA', 'police', day)?.requestLanguages;
  expect(on('2026-01-01')).toMatchObject([{ act: { instrument: 'aa-bb' }, languages: ['de', 'en'], others: false }]);
  expect(on('2006-01-01')).toEqual([]);
  expect(statePage(book, 'AA', 'police', '2026-01-01')?.requestLanguages).toEqual([]);
});
