import { describe, expect, it } from 'vitest';
import type { Instrument } from '../../rules/model/book.ts';
import { unreadProvisions } from './read-provisions.ts';

const act: Instrument = {
  id: 'reg-1',
  title: 'Regulation one',
  kind: 'regulation',
  celex: '32000R0001',
  bound: [],
  topics: [],
  read: ['4, 6-9', '36b', 'recitals 28-36', 'Annex XII'],
  confidence: 'official',
  checked: '2026-11-22',
};
const unread = (article: string, instrument: Instrument = act) =>
  unreadProvisions([{ instrument: instrument.id, article }], { [instrument.id]: instrument });

describe('what no keeper has read is no official source', () => {
  it.each(['4(2)(a)', '6(1)-(3), 8', '7-9', '36b(1)', 'recital 30', 'Annex XII, Part A, point 6'])(
    '%s was read',
    (cited) => {
      expect(unread(cited)).toEqual([]);
    },
  );

  it.each(['5', '3-4', '9-10', '36', '36c', '30', 'recital 4', 'Annex I'])('%s was not', (cited) => {
    expect(unread(cited)).toEqual([`reg-1 ${cited}`]);
  });

  it('asks for every provision of a citation', () => {
    expect(unread('4(1), 12(3)')).toEqual(['reg-1 4(1), 12(3)']);
  });

  it('leaves treaties between few states and national law to their lines', () => {
    const { celex: _celex, ...treaty } = { ...act, kind: 'agreement' as const };
    expect(unread('5', treaty)).toEqual([]);
  });

  it('holds an act of which nothing was read to be unread', () => {
    const { read: _read, ...unseen } = act;
    expect(unread('1', unseen)).toEqual(['reg-1 1']);
  });
});
