import { describe, expect, test } from 'vitest';
import { createDetector } from '../detector.ts';
import { sampleCommon, samplePacks } from '../sample-lexicon.ts';
import { hasRightCheckDigits, ibanEnd } from './iban.ts';
import { checkDigit, mrzCodesAt } from './mrz.ts';
import { phoneAt } from './phone.ts';

const detector = createDetector(samplePacks, sampleCommon);
const found = (text: string) => detector.detect(text).map(({ id, surface, how }) => `${id} ${surface} ${how}`);

/** Lines for a document that nobody has: the check digits are computed. */
function passport(state: string, nationality: string): string {
  const number = 'X00000000';
  const born = '700101';
  const until = '300101';
  const first = `P<${state.padEnd(3, '<')}SAMPLE<<PERSON`.padEnd(44, '<');
  const body = `${number}${checkDigit(number)}${nationality.padEnd(3, '<')}${born}${checkDigit(born)}X${until}${checkDigit(until)}`;
  return `${first}\n${body.padEnd(43, '<')}0`;
}

describe('machine-readable lines', () => {
  test('the check digits of the standard', () => {
    expect(checkDigit('520727')).toBe(3);
    expect(checkDigit('AB2134<<<')).toBe(5);
  });
  test('issuing state and nationality', () => {
    expect(found(passport('D', 'POL'))).toEqual(['DE D mrz', 'PL POL mrz']);
  });
  test('a wrong digit, and the lines are nothing', () => {
    expect(found(passport('D', 'POL').replace('X00000000', 'X00000001'))).toEqual([]);
  });
  test('card of three lines', () => {
    const born = `700101${checkDigit('700101')}X300101${checkDigit('300101')}POL`;
    const card = [
      `IDPOLX00000000${checkDigit('X00000000')}`.padEnd(30, '<'),
      born.padEnd(30, '<'),
      'SAMPLE<<PERSON'.padEnd(30, '<'),
    ];
    expect(mrzCodesAt(card.join('\n'), card[0]?.indexOf('<<') ?? 0).map(({ code }) => code)).toContain('POL');
  });
});

describe('account numbers', () => {
  test('check digits', () => {
    expect(hasRightCheckDigits('GB82WEST12345698765432')).toBe(true);
    expect(hasRightCheckDigits('GB82WEST12345698765433')).toBe(false);
  });
  test('the length is the state’s', () => {
    expect(ibanEnd('GB82 WEST 1234 5698 7654 32 x', 0, 22)).toBe(27);
    expect(ibanEnd('GB82 WEST 1234 5698 7654 3', 0, 22)).toBe(0);
    expect(ibanEnd('GB82 WEST 1234 5698 7654 321', 0, 22)).toBe(0);
  });
});

describe('telephone numbers', () => {
  test.each([
    ['+49 30 000000', 1, '4930000000'],
    ['0048 22 000 00 00', 0, '48220000000'],
    ['+354-000-0000', 1, '3540000000'],
  ])('%s', (text, offset, digits) => {
    expect(phoneAt(text, offset)?.digits).toBe(digits);
  });
  test.each([
    ['5+49 30 000000', 2],
    ['0049', 0],
    ['+49', 1],
    ['+4930000000000000000000', 1],
  ])('%s is none', (text, offset) => {
    expect(phoneAt(text, offset)).toBeNull();
  });
  test('the state by its number', () => {
    expect(found('Tel. +48 22 000 00 00')).toEqual(['PL +48 22 000 00 00 phone']);
  });
});

describe('fields', () => {
  const field = (label: string, value: string) =>
    detector.detectField(label, value).map(({ id, how }) => `${id} ${how}`);
  test.each([
    ['Staatsangehörigkeit', 'DEU', ['DE code']],
    ['STAATSANGEHÖRIGKEIT:', 'D', ['DE code']],
    ['1. Staatsangehörigkeit *', 'PL / ISL', ['PL code', 'IS code']],
    ['Staatsangehörigkeit', 'polnisch', ['PL adjective']],
    ['Staatsangehörigkeit', 'no', []],
    ['Bemerkung', 'DEU', []],
    ['Bemerkung', 'polnisch', ['PL adjective']],
  ])('%s: %s', (label, value, expected) => {
    expect(field(label, value)).toEqual(expected);
  });
  test('label and code in running text', () => {
    expect(found('Staatsangehörigkeit: POL')).toEqual(['PL POL code']);
    expect(found('Staatsangehörigkeit ist POL')).toEqual([]);
  });
});
