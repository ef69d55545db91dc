/**
 * The common pack as it lies in its file: lists in columns, topics by one sign each, what follows from something else left
 * out. `scripts/compile/write-common.ts` writes it.
 */
import { readHashes } from './given-names.ts';
import type { CommonPack, InstrumentEntry, StateCodes, TermActs, TermEntry } from './lexicon-pack.ts';
import { PART_END, readForms, readSize } from './written-pack.ts';

/** The parts of the pack before its forms, in their order. */
export const PARTS = [
  /** How much room the forms take. */
  'size',
  /** Identifiers, parted by spaces. */
  'states',
  'topics',
  'instruments',
  /** `id=number`, only those that do not follow from the identifier. */
  'celex',
  /** One line an instrument: the sign of its topic or `-`, then its articles' (`readArticles`). */
  'leads',
  /** One line a term: the signs of its topics, and behind a space the instrument that it names. */
  'terms',
  /** One line for acts that some terms share: the positions of the terms, then `article=instrument`. */
  'acts',
  /** One line a state: ISO code, telephone number, length of account numbers, signs on cars, other codes (`readCodes`). */
  'codes',
  /** `readHashes` */
  'given',
] as const;

export type CommonPart = (typeof PARTS)[number];

export function readCommon(written: string): CommonPack {
  const parts = written.split(PART_END);
  const part = (name: CommonPart) => parts[PARTS.indexOf(name)] as string;
  const states = part('states').split(' ');
  const topics = part('topics').split(' ');
  const leads = part('leads').split('\n');
  const codes = part('codes').split('\n');
  const celex = readPairs(part('celex').split(' '));
  const acts = readActs(part('acts'));
  const { place, ...forms } = readForms(parts.slice(PARTS.length));
  return {
    size: readSize(part('size').split(' ')),
    forms: {
      ...forms,
      ...(place && { place: place.replace(beforeCapital, ';') }),
    },
    states,
    instruments: part('instruments')
      .split(' ')
      .map((id, at) => {
        const lead = leads[at] ?? '';
        const topic = topics[numberOf(lead)] ?? null;
        return { id, celex: celex[id] ?? celexOf(id), topic, ...readArticles(lead, topics) };
      }),
    terms: part('terms')
      .split('\n')
      .map((line, at) => readTerm(line, topics, acts.get(at))),
    codes: states.map((id, at) => readCodes(id, codes[at] as string)),
    given: readHashes(part('given')),
  };
}

/** The pack without the topics of acts and articles: `rules/brief/topics-of-acts.ts` has them from the book. */
export function withoutLeads(written: string): string {
  return written.split(PART_END).with(PARTS.indexOf('leads'), '').join(PART_END);
}

/** Where a list of places goes on with another. */
const beforeCapital = /(?<=[\p{Ll}}]{2})(?=\p{Lu})/gu;

function readPairs(pairs: readonly string[]): Record<string, string> {
  return Object.fromEntries(pairs.map((pair) => pair.split('=') as [string, string]));
}

function readActs(written: string): Map<number, TermActs> {
  const acts = new Map<number, TermActs>();
  for (const line of written.split('\n')) {
    const [terms = '', ...pairs] = line.split(' ');
    for (const term of terms.split(',')) if (pairs.length > 0) acts.set(Number(term), readPairs(pairs));
  }
  return acts;
}

/** The sign of the topic at a position: A–Z, a–z, then the letters of Latin-1 and beyond. */
export function signOf(position: number): string {
  if (position < 26) return String.fromCharCode(65 + position);
  return String.fromCharCode(position < 52 ? 71 + position : 140 + position);
}

function numberOf(sign: string): number {
  const code = sign.charCodeAt(0);
  if (code >= 192) return code - 140;
  return code >= 97 ? code - 71 : code - 65;
}

/** The CELEX number of an act that is named by type, year and number: `dir-2023-977` is 32023L0977. */
export function celexOf(id: string): string | null {
  const [, type, year, number] = /^(reg|dir|dec|fd)-(\d{4})-(\d+)$/.exec(id) ?? [];
  if (type === undefined || number === undefined) return null;
  const letter = { reg: 'R', dir: 'L', dec: 'D', fd: 'F' }[type];
  return `3${year}${letter}${number.padStart(4, '0')}`;
}

const lead = /([^\d.])(?:\.(\d+[a-z])|(\d*))/g;

/**
 * The topics of articles: each a sign, and by how much the article's number is above that of the one before (nothing for
 * one more); an article with a letter stands as it is behind a point.
 */
function readArticles(line: string, topics: readonly string[]): Pick<InstrumentEntry, 'articles'> {
  const articles: Record<string, string> = {};
  let article = 0;
  for (const [, sign = '', lettered, more] of line.slice(1).matchAll(lead)) {
    if (!lettered) article += more === '' ? 1 : Number(more);
    articles[lettered ?? article] = topics[numberOf(sign)] as string;
  }
  return line.length > 1 ? { articles } : {};
}

function readTerm(line: string, topics: readonly string[], acts: TermActs | undefined): TermEntry {
  const [signs = '', instrument] = line.split(' ');
  return {
    topics: [...signs].map((sign) => topics[numberOf(sign)] as string),
    ...(instrument && { instrument }),
    ...(acts && { acts }),
  };
}

/** `MKD 389 19 NMK,MK`, then codes in machine-readable zones and two-letter codes where there are others. */
function readCodes(id: string, line: string): StateCodes {
  const [iso3 = '', phone = '', iban = '', plate = '', mrz = '', alpha2 = ''] = line.split(' ');
  const list = (codes: string) => (codes === '' ? [] : codes.split(','));
  return { id, iso3, phone, iban: Number(iban), plate: list(plate), mrz: list(mrz), alpha2: list(alpha2) };
}
