import { describe, expect, it } from 'vitest';
import type { Card, CardLine } from '../model/briefing.ts';
import { nextStep } from './next-step.ts';

const line = (id: string, slot: CardLine['slot'], kind: string, more: Partial<CardLine> = {}): CardLine => ({
  id,
  slot,
  kind,
  text: id,
  citations: [],
  confidence: 'official',
  checked: '2026-11-01',
  source: null,
  ...more,
});
const next = (...lines: CardLine[]) => nextStep({ lines } as unknown as Card)?.id;

describe('nextStep', () => {
  it('is what must be done before, though other lines stand earlier', () => {
    expect(
      next(line('hold', 'during', 'power'), line('list', 'before', 'condition'), line('tell', 'before', 'obligation')),
    ).toBe('tell');
  });

  it('is the contact due by the crossing, rather than a condition to be checked', () => {
    expect(next(line('only-if', 'before', 'condition'), line('call', 'deadlines', 'deadline'))).toBe('call');
  });

  it('prefers what somebody has read to what nobody has', () => {
    expect(
      next(line('rumour', 'before', 'obligation', { confidence: 'unverified' }), line('call', 'contacts', 'contact')),
    ).toBe('call');
  });

  it('is never a rule that does not apply yet', () => {
    expect(next(line('soon', 'before', 'obligation', { coming: '2027-07-01' }))).toBeUndefined();
  });

  it('is nothing where the card has only powers and prohibitions', () => {
    expect(next(line('hold', 'during', 'power'), line('home', 'never', 'prohibition'))).toBeUndefined();
  });
});
