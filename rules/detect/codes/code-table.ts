/** Codes → states, from the states' pages in the book. */
import type { StateCodes } from '../lexicon-pack.ts';

export interface CodeTable {
  /** In a field for a person or a document: ISO codes first, then what stands on cars. */
  inField(code: string): string | null;
  /** In a field for a plate's sign: signs first. */
  onPlate(code: string): string | null;
  inMrz(code: string): string | null;
  /** The state of a telephone number. */
  byPhone(digits: string): string | null;
  /** The state and length of an account number, by its first two letters. */
  iban(letters: string): { state: string; length: number } | null;
}

export function codeTable(codes: readonly StateCodes[]): CodeTable {
  const alpha2 = new Map<string, string>();
  const alpha3 = new Map<string, string>();
  const plates = new Map<string, string>();
  const mrz = new Map<string, string>();
  const phones = new Map<string, string>();
  const lengths = new Map<string, number>();
  for (const { id, iso3, plate, phone, mrz: zone, alpha2: more, iban } of codes) {
    for (const code of [id, ...more]) alpha2.set(code, id);
    alpha3.set(iso3, id);
    for (const sign of plate) plates.set(sign, id);
    for (const code of [iso3, ...zone]) mrz.set(code, id);
    // The first state keeps a number that two share.
    if (!phones.has(phone)) phones.set(phone, id);
    if (iban > 0) lengths.set(id, iban);
  }
  return {
    inField: (code) => alpha2.get(code) ?? alpha3.get(code) ?? mrz.get(code) ?? plates.get(code) ?? null,
    onPlate: (code) => plates.get(code) ?? alpha2.get(code) ?? alpha3.get(code) ?? null,
    inMrz: (code) => mrz.get(code) ?? null,
    byPhone(digits) {
      for (let length = 3; length > 0; length--) {
        const state = phones.get(digits.slice(0, length));
        if (state) return state;
      }
      return null;
    },
    iban(letters) {
      const length = lengths.get(letters);
      return length === undefined ? null : { state: letters, length };
    },
  };
}
